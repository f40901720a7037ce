//! The marks of a drawing as elements of the page: the same shapes and classes that the exported
//! picture has. Texts come from files; they become text nodes and nothing else.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{Document, Element, Node};

use crate::chart::drawing::{Anchor, Class, Mark, Shape, StyleKey, number, path_data};
use crate::chart::geometry::Area;
use crate::chart::sheet::Pane;
use crate::chart::style::{Dash, style_of};
use crate::chart::svg::precise;

const SVG: &str = "http://www.w3.org/2000/svg";

/// More shapes than this are not kept: a chart has a few sizes of cards and lines of text.
const KEPT: usize = 600;

/// What two marks have in common when one may be a copy of the other: all but their words or ways.
#[derive(PartialEq, Eq, Hash)]
struct Mould {
    class: Class,
    /// Its numbers, as their bits.
    numbers: [u64; 5],
}

/// Makes elements of pictures. A copy of an element that is there costs one call into the browser;
/// a new one costs a call for each attribute.
#[derive(Clone)]
pub struct Pencil {
    document: Document,
    moulds: Rc<RefCell<HashMap<Mould, Node>>>,
}

impl Pencil {
    /// `None` outside a page.
    #[must_use]
    pub fn take() -> Option<Self> {
        let document = web_sys::window()?.document()?;
        Some(Self {
            document,
            moulds: Rc::default(),
        })
    }

    /// An element of a picture with its class. Names come from this file and its callers, never
    /// from data, so the browser does not refuse them.
    #[must_use]
    pub fn element(&self, name: &str, class: &str) -> Option<Element> {
        let element = self.document.create_element_ns(Some(SVG), name).ok()?;
        set(&element, "class", class);
        Some(element)
    }

    /// Draws marks into an element; without `fine` only those that a distant view needs.
    pub fn draw(&self, into: &Element, marks: &[Mark], fine: bool) {
        for mark in marks.iter().filter(|mark| fine || mark.min_scale <= 0.0) {
            if let Some(node) = self.mark(mark) {
                let _ = into.append_child(&node);
            }
        }
    }

    /// A part of a sheet as elements.
    pub fn pane(&self, into: &Element, pane: &Pane<'_>) -> Option<()> {
        let all = if let Some(window) = &pane.window {
            // A nested picture cuts off what lies beyond it.
            let all = self.element("svg", "pane")?;
            place(
                &all,
                &Area {
                    x: pane.at.x,
                    y: pane.at.y,
                    width: window.width * pane.scale,
                    height: window.height * pane.scale,
                },
            );
            let Area {
                x,
                y,
                width,
                height,
            } = window;
            set(&all, "viewBox", &format!("{x} {y} {width} {height}"));
            set(&all, "preserveAspectRatio", "none");
            all
        } else {
            let all = self.element("g", "pane")?;
            let (x, y) = (number(pane.at.x), number(pane.at.y));
            let scale = precise(pane.scale);
            set(
                &all,
                "transform",
                &format!("translate({x} {y}) scale({scale})"),
            );
            all
        };
        for link in &pane.links {
            self.draw(&all, &link.marks, true);
        }
        for card in &pane.cards {
            let group = self.element("g", "body")?;
            let (x, y) = (number(card.bounds.x), number(card.bounds.y));
            set(&group, "transform", &format!("translate({x} {y})"));
            self.draw(&group, &card.marks, true);
            all.append_child(&group).ok()?;
        }
        self.draw(&all, &pane.marks, true);
        into.append_child(&all).ok()?;
        Some(())
    }

    fn mark(&self, mark: &Mark) -> Option<Node> {
        let node = self.cast(mark)?;
        match &mark.shape {
            Shape::Text { content, .. } => node.set_text_content(Some(content)),
            Shape::Path(steps) => {
                if let Some(path) = node.dyn_ref::<Element>() {
                    set(path, "d", &path_data(steps));
                }
            }
            Shape::Rect { .. } | Shape::Circle { .. } => {}
        }
        Some(node)
    }

    /// A copy of the first element that was like this mark.
    fn cast(&self, mark: &Mark) -> Option<Node> {
        // What is centred stands on a line or over a branch, each in a place of its own.
        if let Shape::Text { anchor, .. } = &mark.shape
            && *anchor == Anchor::Middle
        {
            return self.shape(mark).map(Node::from);
        }
        let numbers = match &mark.shape {
            Shape::Rect { area, radius } => [area.x, area.y, area.width, area.height, *radius],
            Shape::Circle { center, radius } => [center.x, center.y, *radius, 0.0, 0.0],
            Shape::Path(_) => [0.0; 5],
            Shape::Text {
                at,
                size,
                from_right,
                ..
            } => [at.x, at.y, *size, f64::from(u8::from(*from_right)), 0.0],
        };
        let mould = Mould {
            class: mark.class.clone(),
            numbers: numbers.map(f64::to_bits),
        };
        let mut moulds = self.moulds.try_borrow_mut().ok()?;
        if let Some(first) = moulds.get(&mould) {
            return first.clone_node().ok();
        }
        let first = Node::from(self.shape(mark)?);
        if moulds.len() >= KEPT {
            moulds.clear();
        }
        let copy = first.clone_node().ok();
        moulds.insert(mould, first);
        copy
    }

    /// An element for a mark, without its words and its way.
    fn shape(&self, mark: &Mark) -> Option<Element> {
        let class = mark.class.css();
        let element = match &mark.shape {
            Shape::Rect { area, radius } => {
                let element = self.element("rect", &class)?;
                place(&element, area);
                set(&element, "rx", &number(*radius));
                element
            }
            Shape::Circle { center, radius } => {
                let element = self.element("circle", &class)?;
                set(&element, "cx", &number(center.x));
                set(&element, "cy", &number(center.y));
                set(&element, "r", &number(*radius));
                element
            }
            Shape::Path(_) => self.element("path", &class)?,
            Shape::Text {
                at,
                size,
                anchor,
                from_right,
                ..
            } => {
                let element = self.element("text", &class)?;
                set(&element, "x", &number(at.x));
                set(&element, "y", &number(at.y));
                set(&element, "font-size", &number(*size));
                if *anchor == Anchor::Middle {
                    set(&element, "text-anchor", "middle");
                }
                if *from_right {
                    set(&element, "direction", "rtl");
                    set(&element, "unicode-bidi", "plaintext");
                }
                element
            }
        };
        match mark.class.plain() {
            Class::Channel(key) => dress(&element, key, true),
            Class::ChannelHead(key) | Class::ChannelLabel(key) => dress(&element, key, false),
            _ => {}
        }
        Some(element)
    }
}

/// Hue and dash of a channel. Kinds are an open vocabulary, so they cannot all stand in a sheet.
fn dress(element: &Element, key: &StyleKey, line: bool) {
    let style = style_of(key.as_str());
    set(element, "data-hue", &style.hue.index().to_string());
    if line && style.dash != Dash::Solid {
        set(element, "stroke-dasharray", style.dash.pattern());
    }
}

/// Puts an element on a rectangle.
pub fn place(element: &Element, area: &Area) {
    set(element, "x", &number(area.x));
    set(element, "y", &number(area.y));
    set(element, "width", &number(area.width));
    set(element, "height", &number(area.height));
}

/// Sets an attribute. Only names that the page itself chooses get here, so none is refused.
pub fn set(element: &Element, name: &str, value: &str) {
    let _ = element.set_attribute(name, value);
}

/// Takes everything out of an element.
pub fn clear(element: &Element) {
    element.set_text_content(None);
}

/// Width and height of an element on the screen.
#[must_use]
pub fn size(element: &Element) -> crate::chart::geometry::Size {
    crate::chart::geometry::Size {
        width: f64::from(element.client_width()),
        height: f64::from(element.client_height()),
    }
}

/// Where elements within the same `room` lie over a surface, counted from its corner, with a little
/// air around them.
#[must_use]
pub fn over(surface: &Element, room: &str, selector: &str) -> Vec<Area> {
    let found = surface.closest(room).ok().flatten();
    let Some(found) = found.and_then(|it| it.query_selector_all(selector).ok()) else {
        return Vec::new();
    };
    let host = surface.get_bounding_client_rect();
    let all = Area {
        width: host.width(),
        height: host.height(),
        ..Area::default()
    };
    let elements = (0..found.length()).filter_map(|at| found.get(at)?.dyn_into::<Element>().ok());
    let areas = elements.map(|element| {
        let own = element.get_bounding_client_rect();
        Area {
            x: own.left() - host.left(),
            y: own.top() - host.top(),
            width: own.width(),
            height: own.height(),
        }
    });
    areas
        .filter(|area| area.width > 0.0 && area.overlaps(&all))
        .map(|area| area.grown(4.0))
        .collect()
}

/// The value of a data attribute on the nearest element around the one that an event fell on.
#[must_use]
pub fn data_around(event: &web_sys::Event, selector: &str, attribute: &str) -> Option<String> {
    event
        .target()?
        .dyn_into::<Element>()
        .ok()?
        .closest(selector)
        .ok()??
        .get_attribute(attribute)
}
