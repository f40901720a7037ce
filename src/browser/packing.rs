//! Texts packed for an address: made small by the browser's own compression, and written in letters
//! that an address may hold.

use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};

use crate::browser::linked::called;

/// Packs a text; `None` where the browser cannot.
pub async fn pack(text: &str) -> Option<String> {
    let packed = through("CompressionStream", text.as_bytes()).await?;
    Some(letters(&packed))
}

/// Unpacks what [`pack`] made; `None` when it is none, or holds more than `most` bytes.
pub async fn unpack(text: &str, most: usize) -> Option<Vec<u8>> {
    let bytes = through("DecompressionStream", &unletter(text)?).await?;
    (bytes.len() <= most).then_some(bytes)
}

/// What comes out of a stream of the browser.
async fn through(stream: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    let window = web_sys::window()?;
    let made = |name: &str, arguments: &Array| -> Option<JsValue> {
        let constructor: Function = Reflect::get(&window, &name.into()).ok()?.dyn_into().ok()?;
        Reflect::construct(&constructor, arguments).ok()
    };
    let stream = made(stream, &Array::of1(&"deflate-raw".into()))?;
    let body = made("Response", &Array::of1(&Uint8Array::from(bytes)))?;
    let source = Reflect::get(&body, &"body".into()).ok()?;
    let pipe: Function = Reflect::get(&source, &"pipeThrough".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let piped = pipe.call1(&source, &stream).ok()?;
    let out = made("Response", &Array::of1(&piped))?;
    let buffer = called(&out, "arrayBuffer", &[]).await?;
    Some(Uint8Array::new(&buffer).to_vec())
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Three bytes in four letters, as base64 for addresses has them, without padding.
fn letters(bytes: &[u8]) -> String {
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let at = |place: usize| u32::from(three.get(place).copied().unwrap_or(0));
        let joined = at(0) << 16 | at(1) << 8 | at(2);
        for place in 0..=three.len() {
            let index = (joined >> (18 - 6 * place)) & 63;
            text.extend(ALPHABET.get(index as usize).map(|it| char::from(*it)));
        }
    }
    text
}

fn unletter(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut joined, mut bits) = (0_u32, 0);
    for letter in text.bytes() {
        let value = ALPHABET.iter().position(|it| *it == letter)?;
        joined = joined << 6 | u32::try_from(value).ok()?;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((joined >> bits) & 255).ok()?);
        }
    }
    Some(bytes)
}
