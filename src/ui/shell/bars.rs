//! Lines above a place for what holds for the whole workspace: the day on which it is shown, what
//! did not fit in its file, that it cannot be written, that the store fills up.

use leptos::prelude::*;

use crate::app::library::{Report, use_library};
use crate::app::reader::{use_formats, use_words};
use crate::app::reading::memo;
use crate::app::session::{Looking, Saved, use_session};
use crate::app::sharing::use_sharing;
use crate::browser::{clock, page};
use crate::ui::kit::{Icon, Sign};
use crate::words::Formats as _;

#[component]
pub fn Bars() -> impl IntoView {
    let session = use_session();
    let sharing = use_sharing();
    let library = use_library();
    let t = use_words();
    let formats = use_formats();
    let opened = memo(move || session.is_open());
    // Measuring the store reads all of it, so it is asked again only every few acts.
    let acts = memo(move || session.unshared() / 16);
    // Where the browser forgets after a week, three days without a file are too many.
    let old_file = move || {
        let day = 24 * 60 * 60;
        let age = |then: jiff::Timestamp| clock::now().as_second() - then.as_second();
        session.exported_at().is_none_or(|then| age(then) > 3 * day)
    };
    view! {
        <section class="bars" aria-label=move || t().note()>
        {move || session.looking().map(|past| view! { <PastBar past=past /> })}
        {move || (session.saved() == Saved::Shown && session.looking().is_none()).then(|| view! {
            <div class="bar past" data-testid="shown">
                <Icon sign=Sign::Link />
                <span>{t().sharing_link_shown()}</span>
                <button type="button" on:click=move |_| sharing.keep_shown()>
                    {t().sharing_link_keep()}
                </button>
            </div>
        })}
        {move || match session.saved() {
            Saved::Archive(year) if session.looking().is_none() => Some(view! {
                <div class="bar past" data-testid="archive">
                    <Icon sign=Sign::History />
                    <span>{t().closing_shown(year)}</span>
                    <button type="button" on:click=move |_| library.leave_archive()>
                        {t().closing_leave()}
                    </button>
                    <button type="button" on:click=move |_| library.bring_back()>
                        {t().closing_bring_back()}
                    </button>
                </div>
            }),
            _ => None,
        }}
        {move || (session.read_only() && !matches!(session.saved(), Saved::Shown | Saved::Archive(_)) && session.looking().is_none()).then(|| view! {
            <div class="bar warning">{t().read_only_newer()}</div>
        })}
        {move || {
            acts.track();
            library.is_nearly_full().then(|| view! {
                <div class="bar warning">{t().storage_nearly_full()}</div>
            })
        }}
        {move || (page::deletes_after_a_week() && session.unshared() > 0 && old_file()).then(|| view! {
            <div class="bar warning">{t().start_safari()}</div>
        })}
        {move || {
            opened.track();
            let aside = untrack(|| library.aside_count());
            (aside > 0).then(|| view! {
                <div class="bar warning">
                    <span>{t().set_aside(aside)}</span>
                    <button type="button" on:click=move |_| library.download_aside()>
                        {t().download()}
                    </button>
                </div>
            })
        }}
        {move || session.shown_as_of().map(|day| view! {
            <div class="bar">
                <span>{t().shown_as_of(formats().date(day))}</span>
                <button type="button" on:click=move |_| session.show_today()>
                    {t().show_today()}
                </button>
            </div>
        })}
        {move || library.report().map(|report| view! { <ReportBar report=report /> })}
        </section>
    }
}

/// Says that what stands below is the past, with the way back.
#[component]
fn PastBar(past: Looking) -> impl IntoView {
    let session = use_session();
    let t = use_words();
    let formats = use_formats();
    let told = move || {
        let (day, time) = clock::local(past.moment);
        let looking = t().history_looking(formats().date(day), &time);
        let unknown = past.unknown_before.map(|first| {
            let (day, _) = clock::local(first);
            t().history_looking_unknown(formats().date(day))
        });
        [Some(looking), unknown]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    };
    view! {
        <div class="bar past" data-testid="past">
            <Icon sign=Sign::History />
            <span>{told}</span>
            <button type="button" on:click=move |_| session.look_at_now()>
                {move || t().history_look_back()}
            </button>
        </div>
    }
}

/// How many of a long list of faults are written out.
const FAULTS_SHOWN: usize = 20;

#[component]
fn ReportBar(report: Report) -> impl IntoView {
    let library = use_library();
    let t = use_words();
    let list = |heading: &'static str, faults: Vec<String>| {
        (!faults.is_empty()).then(|| {
            let more = faults.len().saturating_sub(FAULTS_SHOWN);
            view! {
                <p>{heading}</p>
                <ul>
                    {faults
                        .into_iter()
                        .take(FAULTS_SHOWN)
                        .map(|fault| view! { <li>{fault}</li> })
                        .collect_view()}
                    {(more > 0).then(|| view! { <li>{format!("… +{more}")}</li> })}
                </ul>
            }
        })
    };
    view! {
        <div class="bar warning" data-testid="report">
            <details open>
                <summary>{move || t().report_title()}</summary>
                {report.edited_by_hand.then(|| view! { <p>{t().report_edited()}</p> })}
                {list(t().report_set_aside(), report.set_aside)}
                {list(t().report_misfits(), report.misfits)}
            </details>
            <button type="button" on:click=move |_| library.close_report()>
                {move || t().close()}
            </button>
        </div>
    }
}
