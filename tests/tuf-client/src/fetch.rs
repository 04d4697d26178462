//! HTTP/1.0 over the loopback, as much of it as a test repository needs.

use std::io::{Read, Write};
use std::net::TcpStream;

use crate::Failure;

/// Returns the file at `url`, or `None` if the server has none. Of a longer file, `bytes_max` + 1 are read.
pub(crate) fn fetch(url: &str, bytes_max: u64) -> Result<Option<Vec<u8>>, Failure> {
    let rest = url.strip_prefix("http://").ok_or("only http:// is fetched")?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let mut stream = TcpStream::connect(host)?;
    write!(stream, "GET /{path} HTTP/1.0\r\nHost: {host}\r\n\r\n")?;
    let mut answer = Vec::new();
    let headers_bytes_max = 64 << 10;
    stream.take(bytes_max.saturating_add(headers_bytes_max)).read_to_end(&mut answer)?;
    let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n").ok_or("the answer has no headers")?;
    let headers = std::str::from_utf8(&answer[..end])?;
    match headers.split_whitespace().nth(1) {
        Some("200") => {
            let mut body = answer.split_off(end + 4);
            body.truncate(usize::try_from(bytes_max)?.saturating_add(1));
            Ok(Some(body))
        }
        Some("404") => Ok(None),
        status => Err(format!("{url}: {status:?}").into()),
    }
}

/// Writes whatever is not a plain letter, digit or `_.-~` as `%XX`.
pub(crate) fn quote(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_.-~".contains(&byte);
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
