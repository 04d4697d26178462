//! Text on its way to the window: nothing but a small set of inline elements, signed or not.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::Builder;

/// Elements and attributes that blocks may carry (`docs/content.md`); everything else is dropped or shown as text.
static ALLOWED: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from(["strong", "em", "a", "bdi"]))
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["data-item", "data-source", "data-tel"])),
            ("bdi", HashSet::from(["dir"])),
        ]))
        .clean_content_tags(HashSet::from(["script", "style"]))
        .link_rel(None);
    builder
});

/// Returns `html` reduced to text, `strong`, `em`, `bdi` and `a` without addresses.
pub(crate) fn sanitise(html: &str) -> String {
    ALLOWED.clean(html).to_string()
}

#[cfg(test)]
mod tests {
    use super::sanitise;

    #[test]
    fn keeps_what_blocks_may_carry_and_nothing_else() {
        for (html, expected) in [
            ("1 &lt; 2 <strong>now</strong>", "1 &lt; 2 <strong>now</strong>"),
            ("<a data-item=\"school\">x</a>", "<a data-item=\"school\">x</a>"),
            ("<bdi dir=\"ltr\">112</bdi>", "<bdi dir=\"ltr\">112</bdi>"),
            ("<a href=\"https://example.org\" data-tel=\"112\">x</a>", "<a data-tel=\"112\">x</a>"),
            ("<a href=\"javascript:alert(1)\">x</a>", "<a>x</a>"),
            ("<script>alert(1)</script>x", "x"),
            ("<style>*{display:none}</style>x", "x"),
            ("<img src=x onerror=alert(1)>x", "x"),
            // What is SVG's goes whole, its links with it.
            ("<svg><a xlink:href=\"data:x\">y</a></svg>", ""),
            ("<strong style=\"position:fixed\" onclick=\"x()\">y</strong>", "<strong>y</strong>"),
            ("<iframe src=\"https://example.org\"></iframe>z", "z"),
            ("<a data-item=\"x\" id=\"leave\" class=\"bar\">y</a>", "<a data-item=\"x\">y</a>"),
        ] {
            assert_eq!(sanitise(html), expected, "{html}");
        }
    }
}
