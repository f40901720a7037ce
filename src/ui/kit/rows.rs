//! Lists whose rows stay in the page, with their focus, as long as their keys do.
//!
//! `<For>` is compiled anew for every type of row; here it is compiled once, for rows that bring
//! their own maker.

use leptos::prelude::*;

struct Row {
    key: String,
    make: Box<dyn FnOnce() -> AnyView + Send>,
}

/// A row for each item; `row` is called once for each new key.
pub fn rows<T, V>(
    each: impl Fn() -> Vec<T> + Send + 'static,
    key: impl Fn(&T) -> String + Send + 'static,
    row: impl Fn(T) -> V + Clone + Send + 'static,
) -> AnyView
where
    T: Send + 'static,
    V: IntoView + 'static,
{
    list(Box::new(move || {
        let make = |item: T| {
            let (key, row) = (key(&item), row.clone());
            Row {
                key,
                make: Box::new(move || row(item).into_any()),
            }
        };
        each().into_iter().map(make).collect()
    }))
}

fn list(each: Box<dyn Fn() -> Vec<Row> + Send>) -> AnyView {
    view! { <For each=each key=|row| row.key.clone() children=|row| (row.make)() /> }.into_any()
}
