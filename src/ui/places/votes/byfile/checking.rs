//! “My ballot is in”: a closing file, checked by a partner who trusts nobody.

use leptos::callback::UnsyncCallback;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::reader::use_words;
use crate::app::signing;
use crate::browser::files;
use crate::exchange::ballots::closing::Published;
use crate::exchange::ballots::envelope::Seal;
use crate::exchange::ballots::log::Broken;
use crate::exchange::ballots::poll_file::Sent;
use crate::exchange::ballots::told;
use crate::ui::kit::FilePick;
use crate::words::Words;

/// What was found: each with whether it is as it should be.
type Found = Vec<(bool, String)>;

#[component]
pub fn Checking(sent: Sent, signed: RwSignal<Option<String>>) -> impl IntoView {
    let t = use_words();
    let bytes = RwSignal::new(None::<Vec<u8>>);
    let (sent, earlier) = (StoredValue::new(sent), StoredValue::new(None::<String>));
    let look = move |files: Vec<gloo_file::File>| {
        for file in files {
            spawn_local(async move {
                let Some(read) = files::read(&file).await else {
                    return;
                };
                let hash = sent.with_value(|it| it.hash.clone());
                earlier.set_value(signing::seen_closing(&hash));
                // The next one will be compared with this one, if this one is worth it.
                if let (Ok(published), Ok(text)) =
                    (Published::read(&read), std::str::from_utf8(&read))
                    && sent.with_value(|it| published.doubts(Some(it)).is_empty())
                {
                    let _ = signing::keep_closing(&hash, text);
                }
                let _ = bytes.try_set(Some(read));
            });
        }
    };
    view! {
        <section class="answer-check">
            <h3>{move || t().ballots_check()}</h3>
            <p class="faint small">{move || t().ballots_check_note()}</p>
            <FilePick
                label=Signal::derive(move || t().ballots_check_choose().to_owned())
                accept=".json,application/json"
                testid="check-closing"
                take=UnsyncCallback::new(look)
            />
            <div role="status" data-testid="check-found">
            <ul class="rows">
                {move || {
                    let own = signed.get();
                    let found = bytes
                        .with(|bytes| {
                            let bytes = bytes.as_ref()?;
                            let before = earlier.get_value();
                            let found = |it: &Sent| {
                                found(t(), it, bytes, own.as_deref(), before.as_deref())
                            };
                            Some(sent.with_value(found))
                        });
                    found
                        .unwrap_or_default()
                        .into_iter()
                        .map(|(sound, text)| {
                            let sign = if sound { "✓ " } else { "✗ " };
                            view! { <li class:doubt=!sound>{sign}{text}</li> }
                        })
                        .collect_view()
                }}
            </ul>
        </div>
        </section>
    }
}

fn found(
    words: Words,
    sent: &Sent,
    bytes: &[u8],
    own: Option<&str>,
    before: Option<&str>,
) -> Found {
    let published = match Published::read(bytes) {
        Ok(published) => published,
        Err(error) => return vec![(false, told::not_read(words, &error))],
    };
    let mut found: Found = published
        .doubts(Some(sent))
        .iter()
        .map(|doubt| (false, told::doubt(words, doubt)))
        .collect();
    if found.is_empty() {
        found.push((true, words.ballots_holds().to_owned()));
    }
    if let Seal::By(key) = published.seal {
        found.push((true, words.ballots_signer(key.fingerprint())));
    }
    match own {
        Some(own) => {
            let inclusion = published.holds(own.as_bytes());
            let told = told::inclusion(words, &inclusion);
            found.push((inclusion.is_in(), words.ballots_check_own(told)));
        }
        None => found.push((false, words.ballots_check_none().to_owned())),
    }
    let before = before.and_then(|text| Published::read(text.as_bytes()).ok());
    if let Some(before) = before {
        found.push(match published.continues(&before) {
            Ok(()) => (true, words.ballots_continues().to_owned()),
            Err(Broken { at: 0 }) => (false, words.ballots_another_poll().to_owned()),
            Err(Broken { at }) => (false, words.ballots_rewritten(at)),
        });
    }
    found
}
