//! The close of a year: its archive is written first, and shown again before the old steps go.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;

use crate::app::library::use_library;
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::session::use_session;
use crate::browser::clock;
use crate::document::scope::Scope;
use crate::ui::kit::{Choose, FilePick, Icon, Sign};
use crate::words::Formats as _;

#[component]
pub fn Closing() -> impl IntoView {
    let session = use_session();
    let library = use_library();
    let (t, formats) = (use_words(), use_formats());
    let is_whole = memo(move || {
        let whole = session.with(|open| open.head.scope == Scope::Whole) == Some(true);
        whole && !session.read_only() && session.looking().is_none()
    });
    let years = memo(move || library.years());
    let chosen = RwSignal::new(String::new());
    // The last year that is over, else the one that goes on.
    let year = memo(move || {
        let years = years.get();
        let named: Option<i16> = chosen.with(|it| it.parse().ok());
        let over = || years.iter().find(|it| **it < clock::today().year());
        let year = named.filter(|it| years.contains(it));
        year.or_else(|| over().or(years.first()).copied())
    });
    let value = memo(move || year.get().map(|it| it.to_string()).unwrap_or_default());
    let options = memo(move || {
        let years = years.get().into_iter().map(|it| it.to_string());
        years.map(|it| (it.clone(), it)).collect::<Vec<_>>()
    });
    let choose = move |it: String| {
        chosen.set(it);
        true
    };
    let opened = RwSignal::new(false);
    // The file is written to measure it, so this is done for whoever looks.
    let figures = memo(move || {
        let year = year.get().filter(|_| opened.get())?;
        library.closing_figures(year)
    });
    let kilobytes = move |bytes: usize| {
        let kilobytes = i64::try_from(bytes.div_ceil(1_000)).unwrap_or(i64::MAX);
        format!("{} kB", formats().number(kilobytes))
    };
    view! {
        <Show when=move || is_whole.get() && !years.with(Vec::is_empty)>
            <section class="sharing-closing" aria-labelledby="sharing-close">
                <h2 id="sharing-close">{move || t().closing_title()}</h2>
                <p class="muted sharing-measure">{move || t().closing_what()}</p>
                <button
                    type="button"
                    class="button sharing-pick"
                    aria-expanded=move || opened.get().to_string()
                    on:click=move |_| opened.update(|it| *it = !*it)
                >
                    {move || t().closing_open()}
                </button>
                <Show when=move || opened.get()>
                    <div class="panel-card closing-card">
                        <div class="sharing-language">
                            <span class="eyebrow" aria-hidden="true">{move || t().closing_year()}</span>
                            <Choose
                                value=value
                                options=options
                                label=Signal::derive(move || t().closing_year().to_owned())
                                save=choose
                                framed=true
                            />
                        </div>
                        <table class="closing-figures">
                            <thead>
                                <tr>
                                    <td></td>
                                    <th scope="col">{move || t().closing_before_head()}</th>
                                    <th scope="col">{move || t().closing_after_head()}</th>
                                </tr>
                            </thead>
                            <tbody>
                                <tr>
                                    <th scope="row">{move || t().closing_steps()}</th>
                                    <td>{move || figures.get().map(|it| formats().number(
                                        i64::try_from(it.steps_put_away + it.steps_kept).unwrap_or(i64::MAX),
                                    ))}</td>
                                    <td>{move || figures.get().map(|it| formats().number(
                                        i64::try_from(it.steps_kept).unwrap_or(i64::MAX),
                                    ))}</td>
                                </tr>
                                <tr>
                                    <th scope="row">{move || t().closing_size()}</th>
                                    <td>{move || figures.get().map(|it| kilobytes(it.bytes_before))}</td>
                                    <td>{move || figures.get().map(|it| kilobytes(it.bytes_after))}</td>
                                </tr>
                            </tbody>
                        </table>
                        <p class="small muted sharing-measure">{move || t().closing_safe()}</p>
                        <ol class="closing-steps">
                            <li>
                                <button
                                    type="button"
                                    class="button"
                                    on:click=move |_| {
                                        if let Some(year) = year.get_untracked() {
                                            library.write_archive(year);
                                        }
                                    }
                                >
                                    <Icon sign=Sign::Share />
                                    {move || t().closing_write(year.get().unwrap_or_default())}
                                </button>
                            </li>
                            <li>
                                <FilePick
                                    sign=Sign::Check
                                    label=Signal::derive(move || t().closing_fold().to_owned())
                                    accept=".json,.klaster,application/json"
                                    testid="archive-back"
                                    take=UnsyncCallback::new(move |mut files: Vec<gloo_file::File>| {
                                        if let Some((archive, year)) = files.pop().zip(year.get_untracked()) {
                                            library.put_away(year, archive);
                                        }
                                    })
                                />
                                <p class="small muted sharing-measure">{move || t().closing_fold_when()}</p>
                            </li>
                        </ol>
                    </div>
                </Show>
            </section>
        </Show>
    }
}
