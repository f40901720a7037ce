//! Narrow readings of the organisation: told only when what they read has changed, so that an edit
//! elsewhere leaves a control and its focus alone.
//!
//! Closures are boxed on purpose: a memo is compiled anew for every type it holds, and for every
//! closure that is not.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::*;

use crate::app::session::use_session;
use crate::browser;
use crate::domain::cluster::{Cluster, Table};
use crate::domain::record::Typed;

/// A value that is computed when what it reads has changed.
pub fn memo<T>(compute: impl Fn() -> T + Send + Sync + 'static) -> Memo<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    boxed(Box::new(compute))
}

fn boxed<T>(compute: Box<dyn Fn() -> T + Send + Sync>) -> Memo<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    Memo::new(move |_| compute())
}

/// Reads something of the organisation.
pub fn watch<T>(read: impl Fn(&Cluster) -> T + Send + Sync + 'static) -> Memo<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    let session = use_session();
    memo(move || read(&session.cluster()))
}

/// As [`watch`], of what tells of all records and may follow an act a moment later.
pub fn watch_at_pause<T>(read: impl Fn(&Cluster) -> T + Send + Sync + 'static) -> Memo<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    let session = use_session();
    memo(move || read(&session.cluster_at_pause()))
}

/// Something that is shared; another one is another, whatever it holds.
pub struct Held<T: ?Sized>(pub Arc<T>);

/// A record as it is shared; unchanged while it is the same in memory.
pub type HeldRow = Held<dyn Any + Send + Sync>;

impl<T: ?Sized> Clone for Held<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T: ?Sized> PartialEq for Held<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T: ?Sized> std::ops::Deref for Held<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// One record, tolerant of its being gone.
pub struct Watched<T> {
    row: Memo<Option<HeldRow>>,
    kind: PhantomData<fn() -> T>,
}

impl<T> Clone for Watched<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Watched<T> {}

impl<T: Typed> Watched<T> {
    /// Reads it; `None` once it is gone.
    pub fn with<U>(self, read: impl FnOnce(Option<&T>) -> U) -> U {
        self.row
            .with(|row| read(row.as_ref().and_then(|row| row.downcast_ref())))
    }

    pub fn with_untracked<U>(self, read: impl FnOnce(Option<&T>) -> U) -> U {
        untrack(|| self.with(read))
    }

    pub fn is_gone(self) -> bool {
        self.row.with(Option::is_none)
    }

    pub fn get(self) -> Option<T>
    where
        T: Clone,
    {
        self.row
            .with(|row| row.as_ref()?.downcast_ref::<T>().cloned())
    }

    pub fn get_untracked(self) -> Option<T>
    where
        T: Clone,
    {
        untrack(|| self.get())
    }

    /// A part of it; the default once it is gone.
    pub fn part<V>(self, read: impl Fn(&T) -> V + Send + Sync + 'static) -> Signal<V>
    where
        V: Default + PartialEq + Clone + Send + Sync + 'static,
    {
        memo(move || self.with(|it| it.map(&read)).unwrap_or_default()).into()
    }
}

/// The record of that id in a table.
pub fn row<T: Typed>(id: &str, table: fn(&Cluster) -> &Table<T>) -> Watched<T> {
    let id = id.to_owned();
    Watched {
        row: watch(move |cluster| table(cluster).row(&id).cloned().map(Held)),
        kind: PhantomData,
    }
}

/// Whether the page is being printed: paper takes every row of what is long.
pub fn printing() -> Signal<bool> {
    let printing = RwSignal::new(false);
    // Browsers tell of one printing in two ways.
    let listeners = browser::watch::printing(move |now| {
        if printing.try_get_untracked().is_some_and(|was| was != now) {
            printing.set(now);
        }
    });
    let kept = StoredValue::new_local(listeners);
    on_cleanup(move || {
        kept.try_update_value(Vec::clear);
    });
    printing.into()
}
