//! From the bytes of a file to its text. Spreadsheets write more than UTF-8.

use thiserror::Error;

/// How the bytes of a file were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf16,
    /// What spreadsheets on Windows write in Central Europe; the German letters are the same in
    /// Western Europe.
    Windows1250,
    /// What other programs write in Central Europe: the same letters, a few of them elsewhere.
    Latin2,
    /// What they write where Cyrillic is used.
    Windows1251,
}

impl Encoding {
    /// Whether the encoding had to be guessed, so that accents deserve a look.
    #[must_use]
    pub fn is_guessed(self) -> bool {
        matches!(self, Self::Windows1250 | Self::Latin2 | Self::Windows1251)
    }

    /// What the encoding is called everywhere.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16 => "UTF-16",
            Self::Windows1250 => "Windows-1250",
            Self::Latin2 => "ISO 8859-2",
            Self::Windows1251 => "Windows-1251",
        }
    }
}

/// Why bytes are no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NotATable {
    #[error("this is a workbook of a spreadsheet program")]
    Workbook,
    #[error("this is not a text")]
    NotText,
}

/// Reads the bytes of a file as a text.
///
/// # Errors
/// When they are a workbook, or no text at all.
pub fn decode(bytes: &[u8]) -> Result<(String, Encoding), NotATable> {
    // A workbook is a ZIP archive; an old one, a compound file.
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(NotATable::Workbook);
    }
    let utf16 = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = bytes.as_chunks::<2>().0.iter().map(|pair| unit(*pair));
        let text = char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER));
        (text.collect(), Encoding::Utf16)
    };
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return Ok(utf16(rest, u16::from_le_bytes));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return Ok(utf16(rest, u16::from_be_bytes));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.contains(&0) {
        return Err(NotATable::NotText);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((text.to_owned(), Encoding::Utf8));
    }
    // In a Cyrillic text most letters are beyond ASCII, in a Latin one few.
    let beyond = bytes.iter().filter(|it| **it >= 0xc0).count();
    let within = bytes.iter().filter(|it| it.is_ascii_alphabetic()).count();
    let (table, encoding) = if beyond > within {
        (WINDOWS_1251, Encoding::Windows1251)
    } else if is_latin2(bytes) {
        (LATIN_2, Encoding::Latin2)
    } else {
        (WINDOWS_1250, Encoding::Windows1250)
    };
    let upper: Vec<char> = table.chars().collect();
    let letter = |byte: &u8| match byte.checked_sub(0x80) {
        None => char::from(*byte),
        Some(at) => *upper
            .get(usize::from(at))
            .unwrap_or(&char::REPLACEMENT_CHARACTER),
    };
    Ok((bytes.iter().map(letter).collect(), encoding))
}

/// Whether a Latin text has its Š, Ž, š or ž where only Latin-2 has them: signs stand there in
/// Windows-1250, and no sign stands within a word. What is below 0xA0 only Windows writes.
fn is_latin2(bytes: &[u8]) -> bool {
    let letter = |at: Option<usize>| {
        let byte = at.and_then(|at| bytes.get(at));
        byte.is_some_and(|it| it.is_ascii_alphabetic() || *it >= 0xc0)
    };
    let within = |(at, byte): (usize, &u8)| {
        matches!(byte, 0xa9 | 0xae | 0xb9 | 0xbe)
            && (letter(Some(at + 1)) || letter(at.checked_sub(1)))
    };
    !bytes.iter().any(|it| (0x80..0xa0).contains(it)) && bytes.iter().enumerate().any(within)
}

/// The letters from 0x80 on; a place without a letter holds the sign for one that is not known.
const WINDOWS_1250: &str = "€\u{fffd}‚\u{fffd}„…†‡\u{fffd}‰Š‹ŚŤŽŹ\u{fffd}‘’“”•–—\u{fffd}™š›śťžź\
    \u{a0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{ad}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß\
    ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";
const LATIN_2: &str = "\u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8a}\u{8b}\u{8c}\u{8d}\u{8e}\u{8f}\
    \u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}\u{9a}\u{9b}\u{9c}\u{9d}\u{9e}\u{9f}\
    \u{a0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{ad}ŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß\
    ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";
const WINDOWS_1251: &str = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{fffd}™љ›њќћџ\
    \u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\
    абвгдежзийклмнопрстуфхцчшщъыьэюя";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_encoding_of_a_spreadsheet_reads_as_the_same_text() {
        let text = "Név;Felettes\nKőszegi Ödön;Đurić Žöld";
        assert_eq!(decode(text.as_bytes()).unwrap().0, text);
        let marked = [b"\xef\xbb\xbf".as_slice(), text.as_bytes()].concat();
        assert_eq!(decode(&marked).unwrap(), (text.to_owned(), Encoding::Utf8));
        let mut little = vec![0xff, 0xfe];
        little.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        assert_eq!(decode(&little).unwrap(), (text.to_owned(), Encoding::Utf16));
        let mut big = vec![0xfe, 0xff];
        big.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
        assert_eq!(decode(&big).unwrap(), (text.to_owned(), Encoding::Utf16));
        for (table, text) in [
            (WINDOWS_1250, text),
            (LATIN_2, text),
            (WINDOWS_1251, "Име;Шеф\nЂорђе;Љиља"),
        ] {
            assert_eq!(table.chars().count(), 128);
            let byte = |letter: char| match letter {
                letter if letter.is_ascii() => u8::try_from(letter).unwrap(),
                letter => {
                    0x80 + u8::try_from(table.chars().position(|it| it == letter).unwrap()).unwrap()
                }
            };
            let bytes: Vec<u8> = text.chars().map(byte).collect();
            let (read, encoding) = decode(&bytes).unwrap();
            assert_eq!(read, text);
            assert!(encoding.is_guessed());
        }
    }

    #[test]
    fn a_workbook_and_a_picture_are_no_tables() {
        assert_eq!(decode(b"PK\x03\x04..."), Err(NotATable::Workbook));
        assert_eq!(
            decode(b"\x89PNG\r\n\x1a\n\x00\x00"),
            Err(NotATable::NotText)
        );
    }
}
