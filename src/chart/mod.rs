//! From bodies to boxes to pictures.
//!
//! Takes bodies and channels whose texts are already in the reader's language, and
//! gives a drawing that the page turns into elements and the export into SVG text:
//! one drawing, so what is on the screen is what is exported.
//!
//! Must not know Leptos, the browser, files, or what a cluster's rules are.
//!
//! | room | idea |
//! | --- | --- |
//! | `metrics`, `wrap` | how wide text becomes, where lines break |
//! | `card` | one body as a card |
//! | `tree` | who stands under whom, whatever the file says |
//! | `layout` | where the cards stand |

pub mod card;
pub mod drawing;
pub mod geometry;
pub mod layout;
pub mod metrics;
mod metrics_table;
pub mod tree;
pub mod wrap;
