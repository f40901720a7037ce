//! How much of the projects' money is private, with the rule by which that is told.

use leptos::prelude::*;

use super::bars::{self, Bar};
use super::partners::BarKey;
use super::use_total;
use crate::app::reader::use_words;
use crate::app::reading::memo;
use crate::domain::money::{Ledger, Total};
use crate::words::Words;

/// Thousandths as hundredths with a decimal.
fn percent(words: Words, thousandths: u16) -> String {
    words.money_percent(thousandths / 10, thousandths % 10)
}

#[component]
pub fn PrivateShare(ledger: Memo<Ledger>) -> impl IntoView {
    let t = use_words();
    let total = use_total();
    let share = memo(move || ledger.with(|it| it.share));
    let bounds = memo(move || share.get().bounds());
    let said = move || {
        let words = t();
        let (least, most) = bounds.get()?;
        let known = share.get().private + share.get().public;
        Some(if known.is_nothing() {
            words.money_unknown().to_owned()
        } else if least == most {
            words.money_share_exact(percent(words, least))
        } else {
            words.money_share_between(percent(words, least), percent(words, most))
        })
    };
    let bar = memo(move || {
        let share = share.get();
        let all = share.all();
        let bar = Bar::default().then("bar-given", share.private, all);
        let bar = bar.then("bar-unknown", share.unknown, all);
        bar.then("bar-free", share.public, all)
    });
    let parts = move || {
        let (share, words) = (share.get(), t());
        [
            ("bar-given", words.source_origin_private(), share.private),
            ("bar-unknown", words.money_unknown(), share.unknown),
            ("bar-free", words.source_origin_public(), share.public),
        ]
    };
    let written = move |sum: Total| ledger.with(|it| total(sum, &it.currency));
    view! {
        <Show when=move || bounds.get().is_some()>
            <section class="part money-share">
                <h2>{move || t().money_share()}</h2>
                <p class="money-said">{said}</p>
                <div class="share-bar">{move || bar.with(bars::drawn)}</div>
                <ul class="share-parts">
                    {move || {
                        parts()
                            .into_iter()
                            .filter(|(_, _, sum)| !sum.is_nothing())
                            .map(|(class, word, sum)| {
                                view! {
                                    <li>
                                        <BarKey parts=vec![(class, word)] />
                                        " "
                                        <b>{written(sum)}</b>
                                    </li>
                                }
                            })
                            .collect_view()
                    }}
                </ul>
                <p class="small muted">{move || t().money_share_rule()}</p>
            </section>
        </Show>
    }
}
