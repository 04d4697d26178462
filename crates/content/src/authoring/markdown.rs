//! A page's Markdown: title, short answer, blocks.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};
use unicode_normalization::UnicodeNormalization;

use super::ProblemCode;
use super::problem::{Problems, line_at};
use crate::{Block, BlockKind, LegalNumber, SectionRole, digits, escape_html};

/// A page as its file has it, before it is compared with anything.
#[derive(Debug, Default)]
pub(super) struct ParsedPage {
    pub(super) title: String,
    pub(super) summary: ParsedBlock,
    pub(super) blocks: Vec<ParsedBlock>,
}

/// A block, with what translations must share.
#[derive(Debug, Default)]
pub(super) struct ParsedBlock {
    pub(super) kind: Option<BlockKind>,
    pub(super) role: Option<SectionRole>,
    pub(super) line: usize,
    pub(super) html: String,
    /// Link targets as written, sorted.
    pub(super) links: Vec<String>,
    /// Ids of legal numbers, sorted.
    pub(super) numbers: Vec<String>,
    /// Runs of digits outside legal numbers, sorted.
    pub(super) digits: Vec<String>,
}

impl ParsedBlock {
    pub(super) fn to_block(&self) -> Block {
        Block {
            kind: self.kind.unwrap_or(BlockKind::Paragraph),
            role: self.role.unwrap_or(SectionRole::Lead),
            html: self.html.clone(),
        }
    }
}

/// Reads one page. Mistakes are reported with their line; what can be read is returned.
pub(super) fn parse(
    path: &str,
    text: &str,
    numbers: &BTreeMap<String, LegalNumber>,
    problems: &mut Problems,
) -> ParsedPage {
    let mut reader = PageReader {
        path,
        text,
        numbers,
        problems,
        page: ParsedPage::default(),
        open: None,
        list: None,
        role: SectionRole::Lead,
        roles_seen: Vec::new(),
        in_title: false,
        link_ends: Vec::new(),
        ignored_depth: 0,
    };
    for (event, range) in Parser::new_ext(text, Options::ENABLE_HEADING_ATTRIBUTES).into_offset_iter() {
        reader.event(event, &range);
    }
    reader.finish()
}

struct PageReader<'a> {
    path: &'a str,
    text: &'a str,
    numbers: &'a BTreeMap<String, LegalNumber>,
    problems: &'a mut Problems,
    page: ParsedPage,
    /// The block being read.
    open: Option<ParsedBlock>,
    /// Kind of the list items around, if any.
    list: Option<BlockKind>,
    role: SectionRole,
    roles_seen: Vec<SectionRole>,
    in_title: bool,
    /// Closing tags of the links that are open.
    link_ends: Vec<&'static str>,
    /// Above 0 inside something that was refused, so that one mistake gives one message.
    ignored_depth: usize,
}

impl PageReader<'_> {
    fn event(&mut self, event: Event<'_>, range: &Range<usize>) {
        if self.ignored_depth > 0 {
            match event {
                Event::Start(_) => self.ignored_depth += 1,
                Event::End(_) => self.ignored_depth -= 1,
                _ => {}
            }
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text, range),
            Event::SoftBreak => self.text(" ", range),
            Event::Html(_) | Event::InlineHtml(_) => self.refuse(range, "HTML is not allowed in pages; write Markdown"),
            Event::Code(_) => self.refuse(range, "code is not allowed in pages; remove the backticks"),
            Event::HardBreak => self.refuse(range, "a forced line break; start a new paragraph instead"),
            Event::Rule => self.refuse(range, "a rule is not allowed in pages; use a heading"),
            _ => self.refuse(range, "pages don't have this kind of Markdown"),
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: &Range<usize>) {
        match tag {
            Tag::Heading { level: HeadingLevel::H1, .. } => {
                if !self.page.title.is_empty() || !self.page.blocks.is_empty() {
                    self.refuse(range, "a second title; use `##` for sections");
                }
                self.in_title = true;
                self.open(BlockKind::Heading, range);
            }
            Tag::Heading { level: HeadingLevel::H2, id, .. } => {
                self.role = self.section_role(id.as_deref(), range);
                self.open(BlockKind::Heading, range);
            }
            Tag::Heading { .. } => self.skip(range, "pages have `#` and `##` headings only"),
            Tag::Paragraph => match &self.open {
                None => self.open(BlockKind::Paragraph, range),
                Some(block) if block.html.is_empty() => {}
                Some(_) => self.skip(range, "a list item is one paragraph"),
            },
            Tag::List(_) if self.list.is_some() => self.skip(range, "lists are not nested in pages"),
            Tag::List(first) => {
                self.list = Some(if first.is_some() { BlockKind::Step } else { BlockKind::Bullet });
            }
            Tag::Item => self.open(self.list.unwrap_or(BlockKind::Bullet), range),
            Tag::Emphasis => self.html("<em>"),
            Tag::Strong => self.html("<strong>"),
            Tag::Link { link_type: LinkType::Autolink, .. } => {
                self.html("<bdi dir=\"ltr\">");
                self.link_ends.push("</bdi>");
            }
            Tag::Link { dest_url, .. } => self.link(&dest_url, range),
            Tag::HtmlBlock => self.skip(range, "HTML is not allowed in pages; write Markdown"),
            Tag::CodeBlock(_) => self.skip(range, "code is not allowed in pages; don't indent by four spaces"),
            Tag::Image { .. } => self.skip(range, "pictures are not allowed in pages"),
            Tag::BlockQuote(_) => self.skip(range, "quotes are not allowed in pages; write a paragraph"),
            _ => self.skip(range, "pages don't have this kind of Markdown"),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) | TagEnd::Item => self.close(),
            TagEnd::Paragraph if self.list.is_none() => self.close(),
            TagEnd::List(_) => self.list = None,
            TagEnd::Emphasis => self.html("</em>"),
            TagEnd::Strong => self.html("</strong>"),
            TagEnd::Link => {
                let end = self.link_ends.pop().unwrap_or_default();
                self.html(end);
            }
            _ => {}
        }
    }

    fn open(&mut self, kind: BlockKind, range: &Range<usize>) {
        let line = line_at(self.text, range.start);
        self.open = Some(ParsedBlock { kind: Some(kind), role: Some(self.role), line, ..ParsedBlock::default() });
    }

    fn close(&mut self) {
        let Some(mut block) = self.open.take() else { return };
        block.links.sort();
        block.numbers.sort();
        block.digits.sort();
        if block.html.trim().is_empty() {
            self.problems.add(self.path, block.line, ProblemCode::Structure, "this block is empty");
        }
        if std::mem::take(&mut self.in_title) {
            self.page.title = crate::plain_text(&block.html);
            if block.html.contains('<') {
                let message = "the title is plain text, without links or emphasis";
                self.problems.add(self.path, block.line, ProblemCode::Markdown, message);
            }
        } else if self.page.summary.html.is_empty()
            && self.page.blocks.is_empty()
            && block.kind == Some(BlockKind::Paragraph)
        {
            self.page.summary = block;
        } else {
            self.page.blocks.push(block);
        }
    }

    /// Adds text, with the values of legal numbers in place of their ids.
    fn text(&mut self, text: &str, range: &Range<usize>) {
        let text: String = text.nfc().collect();
        let mut rest = text.as_str();
        while let Some((before, id, after)) = split_number(rest) {
            self.words(before);
            match self.numbers.get(id) {
                Some(number) => self.html(&number.value.to_string()),
                None => {
                    let message = format!("there is no legal number `{id}` in numbers.toml");
                    self.problems.add(self.path, line_at(self.text, range.start), ProblemCode::Reference, message);
                }
            }
            if let Some(block) = &mut self.open {
                block.numbers.push(id.to_owned());
            }
            rest = after;
        }
        self.words(rest);
    }

    fn words(&mut self, text: &str) {
        if let Some(block) = &mut self.open {
            block.html.push_str(&escape_html(text));
            block.digits.extend(digits(text));
        }
    }

    fn html(&mut self, html: &str) {
        if let Some(block) = &mut self.open {
            block.html.push_str(html);
        }
    }

    fn link(&mut self, target: &str, range: &Range<usize>) {
        let (attribute, value) = match target.split_once(':') {
            Some(("item", id)) => ("data-item", id),
            Some(("source", id)) => ("data-source", id),
            Some(("tel", number)) => ("data-tel", number),
            _ => {
                self.skip(range, "links go to `item:`, `source:` or `tel:`; write web addresses between < and >");
                return;
            }
        };
        self.html(&format!("<a {attribute}=\"{}\">", escape_html(value)));
        self.link_ends.push("</a>");
        if let Some(block) = &mut self.open {
            block.links.push(target.to_owned());
        }
    }

    fn section_role(&mut self, id: Option<&str>, range: &Range<usize>) -> SectionRole {
        let role = match id {
            Some("steps") => SectionRole::Steps,
            Some("deadlines") => SectionRole::Deadlines,
            Some("documents") => SectionRole::Documents,
            Some("risks") => SectionRole::Risks,
            Some("who-will-know") => SectionRole::WhoWillKnow,
            Some("help") => SectionRole::Help,
            Some("facts") => SectionRole::Facts,
            _ => {
                let message = "a section heading ends with its role: {#steps}, {#deadlines}, {#documents}, \
                               {#risks}, {#who-will-know}, {#help} or {#facts}";
                self.refuse(range, message);
                return SectionRole::Facts;
            }
        };
        if self.roles_seen.contains(&role) {
            self.refuse(range, "this section role stands twice on the page");
        }
        self.roles_seen.push(role);
        role
    }

    fn refuse(&mut self, range: &Range<usize>, message: &str) {
        self.problems.add(self.path, line_at(self.text, range.start), ProblemCode::Markdown, message);
    }

    fn skip(&mut self, range: &Range<usize>, message: &str) {
        self.refuse(range, message);
        self.ignored_depth = 1;
    }

    fn finish(self) -> ParsedPage {
        let Self { path, problems, page, roles_seen, .. } = self;
        if page.title.is_empty() {
            problems.add(path, 1, ProblemCode::Structure, "the page has no title; begin it with `# …`");
        }
        if page.summary.html.is_empty() {
            let message = "the page has no short answer; put a paragraph right after the title";
            problems.add(path, 1, ProblemCode::Structure, message);
        }
        if roles_seen.len() < 3 {
            problems.add(path, 1, ProblemCode::Structure, "a page has at least three sections");
        }
        page
    }
}

/// Splits at the first `{id}`.
fn split_number(text: &str) -> Option<(&str, &str, &str)> {
    let open = text.find('{')?;
    let close = open + text[open..].find('}')?;
    Some((&text[..open], &text[open + 1..close], &text[close + 1..]))
}
