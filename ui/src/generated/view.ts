// Written by `UPDATE_TYPESCRIPT=1 cargo test -p haki-reader --test typescript` from crates/reader/src/view.rs.

export type Start = { 
/**
 * Languages in the order of the gate: those of the interface, those we know by name, all others.
 */
languages: Array<LanguageView>, 
/**
 * A code if the library as a whole has a problem: `library-missing`, `library-empty`, `library-none-open`,
 * `library-unreadable`.
 */
problem: string | null, 
/**
 * Number of bundles in use.
 */
open_bundles: number, 
/**
 * Number of files that were refused.
 */
refused_bundles: number, 
/**
 * True if any bundle in use was signed with keys made for development.
 */
is_development: boolean, };

export type LanguageView = { 
/**
 * BCP 47 tag.
 */
tag: string, 
/**
 * Its name in itself.
 */
endonym: string, 
/**
 * Its name in English, for searching.
 */
name: string, 
/**
 * ISO 15924 script code.
 */
script: string, 
/**
 * Writing direction.
 */
direction: 'ltr' | 'rtl', 
/**
 * Font family the window carries for it; empty if none.
 */
font: string, 
/**
 * Whether the interface itself speaks it.
 */
interface: boolean, 
/**
 * Number of items that can be read in it.
 */
items: number, };

export type Home = { 
/**
 * Topics that have at least one item.
 */
topics: Array<TopicView>, 
/**
 * Emergency numbers.
 */
emergency_numbers: Array<EmergencyNumberView>, };

export type TopicView = { 
/**
 * Id.
 */
id: string, 
/**
 * Pictogram name.
 */
icon: string, 
/**
 * Word.
 */
name: Text, 
/**
 * Items in it.
 */
items: number, };

export type TopicPage = { 
/**
 * The topic.
 */
topic: TopicView, 
/**
 * Its items, those in the reader's language first.
 */
cards: Array<Card>, };

export type Text = { 
/**
 * The text.
 */
text: string, 
/**
 * BCP 47 tag of the text.
 */
lang: string, 
/**
 * Its direction.
 */
direction: 'ltr' | 'rtl', };

export type EmergencyNumberView = { 
/**
 * As one dials it.
 */
number: string, 
/**
 * What it is for.
 */
purpose: Text, 
/**
 * Place name.
 */
place: Text, 
/**
 * Whether calls are free.
 */
cost: 'free' | 'unknown', 
/**
 * When it is answered.
 */
hours: 'always' | 'unknown', 
/**
 * Where the number is published.
 */
source_url: string, 
/**
 * How it was checked.
 */
evidence: 'compared' | 'uncompared', 
/**
 * Day of the check, `YYYY-MM-DD`.
 */
checked_on: string, };

export type Card = { 
/**
 * Item id.
 */
id: string, 
/**
 * Kind.
 */
kind: 'right' | 'procedure' | 'explainer' | 'emergency' | 'instrument', 
/**
 * Title, in the reader's language where the item has it.
 */
title: Text, 
/**
 * Short answer as plain text, same language as the title.
 */
summary: Text, 
/**
 * Place name.
 */
place: Text, 
/**
 * Whether the title is in the language that was asked for.
 */
in_reader_language: boolean, };

export type SearchAnswer = { 
/**
 * Results, best first.
 */
results: Array<SearchResult>, 
/**
 * True if only the beginning of the query was used.
 */
query_was_cut: boolean, };

export type SearchResult = { 
/**
 * The item as the reader sees it.
 */
card: Card, 
/**
 * Language in which the query matched.
 */
matched_lang: string, 
/**
 * Endonym of that language.
 */
matched_language_name: string, 
/**
 * Words of the text that matched, as they stand there.
 */
why: Array<string>, 
/**
 * A piece of the matching text, cut into marked and unmarked spans.
 */
snippet: Array<Span>, 
/**
 * Direction of the snippet.
 */
snippet_direction: 'ltr' | 'rtl', };

export type Span = { 
/**
 * Its text.
 */
text: string, 
/**
 * Whether it matched.
 */
hit: boolean, };

export type PageAnswer = { "found": "page" } & Page | { "found": "other_languages" } & OtherLanguages;

export type OtherLanguages = { 
/**
 * Item id.
 */
id: string, 
/**
 * Title in the language it was written in.
 */
title: Text, 
/**
 * Languages it has.
 */
languages: Array<LanguageView>, };

export type Page = { 
/**
 * Item id.
 */
id: string, 
/**
 * Kind.
 */
kind: 'right' | 'procedure' | 'explainer' | 'emergency' | 'instrument', 
/**
 * Language shown.
 */
language: LanguageView, 
/**
 * Title.
 */
title: string, 
/**
 * Short answer, sanitised inline HTML.
 */
summary_html: string, 
/**
 * Blocks in order; the same index is the same block in every language.
 */
blocks: Array<BlockView>, 
/**
 * Place name.
 */
place: Text, 
/**
 * Topic words.
 */
topics: Array<Text>, 
/**
 * Sources in order.
 */
sources: Array<SourceView>, 
/**
 * Related items.
 */
related: Array<Card>, 
/**
 * Day of the last comparison with the sources, `YYYY-MM-DD`.
 */
reviewed_on: string, 
/**
 * Who reviewed, as a role.
 */
reviewer_role: 'author' | 'lawyer' | 'organisation' | 'publisher', 
/**
 * Day from which it is old, `YYYY-MM-DD`.
 */
review_due: string, 
/**
 * True if that day has come.
 */
is_old: boolean, 
/**
 * How the words were made.
 */
method: 'original' | 'human' | 'machine_reviewed' | 'machine_draft' | 'unstated', 
/**
 * True if the original has changed since.
 */
is_outdated: boolean, 
/**
 * Language it was written in.
 */
original: LanguageView, 
/**
 * All languages it has.
 */
languages: Array<LanguageView>, 
/**
 * Who signed the bundle that it came in.
 */
signer: Signer, };

export type Signer = { 
/**
 * Publisher's name.
 */
publisher_name: string, 
/**
 * Namespace of the bundle.
 */
namespace: string, 
/**
 * Edition.
 */
edition: number, 
/**
 * Day of issue, `YYYY-MM-DD`.
 */
issued: string, 
/**
 * Fingerprint of the root key set: 12 groups of five digits.
 */
fingerprint: string, 
/**
 * True for keys made on this machine for development.
 */
is_development: boolean, };

export type BlockView = { 
/**
 * What it is.
 */
kind: 'heading' | 'paragraph' | 'step' | 'bullet', 
/**
 * Section.
 */
role: 'lead' | 'steps' | 'deadlines' | 'documents' | 'risks' | 'who-will-know' | 'help' | 'facts', 
/**
 * Sanitised inline HTML; `a` has `data-item`, `data-source` or `data-tel`, never `href` to the network.
 */
html: string, };

export type SourceView = { 
/**
 * Citation id, as `data-source` in blocks names it.
 */
id: string, 
/**
 * Where in the source: `Art. 43`; may be empty.
 */
pinpoint: string, 
/**
 * Title.
 */
title: string, 
/**
 * Official reference.
 */
reference: string, 
/**
 * Address, shown as text.
 */
url: string, 
/**
 * Whether it is law today.
 */
status: 'in_force' | 'applies_from' | 'repealed', 
/**
 * First day of application, `YYYY-MM-DD`.
 */
applies_from: string | null, 
/**
 * Day of the check, `YYYY-MM-DD`.
 */
checked_on: string, 
/**
 * How it was checked.
 */
evidence: 'compared' | 'uncompared', };

export type Library = { 
/**
 * Folder that was read, for the reader to recognise it.
 */
folder: string, 
/**
 * A code if the library as a whole has a problem, as in [`Start`].
 */
problem: string | null, 
/**
 * Bundles in file-name order.
 */
bundles: Array<BundleView>, };

export type BundleView = { "state": "open", 
/**
 * File name.
 */
file: string, 
/**
 * Who signed.
 */
signer: Signer, 
/**
 * Length of the file in bytes.
 */
bytes: number, 
/**
 * Day from which it is old, `YYYY-MM-DD`.
 */
review_by: string, 
/**
 * True if that day, or the expiry of its metadata, has come.
 */
is_old: boolean, 
/**
 * Languages with at least one item.
 */
languages: number, 
/**
 * Items.
 */
items: number, 
/**
 * Item texts: items times their languages.
 */
texts: number, } | { "state": "refused", 
/**
 * File name.
 */
file: string, 
/**
 * Stable code: the message ids are `error-<code>` and `error-<code>-help`.
 */
code: string, 
/**
 * What exactly, for the publisher; English.
 */
detail: string, };

export type ErrorView = { 
/**
 * Stable code: the message ids are `error-<code>` and `error-<code>-help`.
 */
code: string, };
