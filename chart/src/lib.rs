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
//! | `plan` | the chart as a whole; start here |
//! | `card` | one body as a card |
//! | `shaping` | places and lines, in each form that a chart can have |
//! | `camera` | which part of it is seen, and how large |
//! | `metrics`, `wrap` | how wide text becomes, where lines break |
//! | `tree` | who stands under whom, whatever the file says |
//! | `layout`, `hang` | where the cards stand: levels, and lists that hang from them |
//! | `arrange` | which arrangement of each branch fits which room |
//! | `fit` | how large it appears, and which arrangement makes it largest |
//! | `links`, `lines`, `channels`, `route`, `style` | lines of the tree, channels, their ways and looks |
//! | `circles`, `radial`, `curves` | circles in circles, rings around a root, and channels there |
//! | `folding` | what is folded away when not all fits |
//! | `fate` | two sides of a comparison on one layout |
//! | `drawing` | the picture as shapes with classes |
//! | `dropping` | where a card that is let go comes to stand |
//! | `visible` | which part of it a view shows |
//! | `legend` | what its marks mean, in words |
//! | `sheet` | a picture with its heading and its legend |
//! | `paper` | the picture on sheets of paper |
//! | `raster` | the picture in pixels |
//! | `overview` | a mini-map, and large names from afar |
//! | `tiles` | the whole of it from afar |
//! | `svg` | the picture as text |

mod arrange;
pub mod camera;
pub mod card;
mod channels;
mod circles;
mod curves;
pub mod drawing;
pub mod dropping;
pub mod fate;
pub mod fit;
mod folding;
pub mod geometry;
mod hang;
pub mod layout;
pub mod legend;
mod lines;
pub mod links;
pub mod metrics;
mod metrics_table;
pub mod overview;
pub mod paper;
pub mod plan;
mod radial;
pub mod raster;
mod route;
mod shaping;
pub mod sheet;
pub mod style;
pub mod svg;
pub mod tiles;
pub mod tree;
pub mod visible;
pub mod wrap;

pub use card::{CardLine, ChartBody, SeatMark, Tone};
pub use drawing::{Right, SeatState};
pub use fate::{Fate, Fated, Lit};
pub use layout::Arrangement;
pub use plan::{ChartChannel, ChartShape, Options, Plan};
