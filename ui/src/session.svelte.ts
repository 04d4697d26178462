// One reader's visit: language, place, second language. It lives in memory and ends with Leave.
import { tick } from 'svelte';
import { backend, codeOf } from './backend';
import { painted } from './frames';
import type { View as Settings } from './generated/place';
import type { LanguageView, Start } from './generated/view';
import { back, begin, current, push, replace, type History, type Place } from './history';
import { interfaceFor, interfaceTags, loadMessages, type Messages, type Values } from './i18n';
import { inOrder, withInterface } from './languages';
import { focusScreen, holdBlock, spot } from './scroll';
import { Search } from './search.svelte';
import { load, type View } from './views';

/** What holds until the place's own settings are here, and if they never come. */
const CAREFUL: Settings = {
  session: 'shared', idle_seconds: 180, leave: 'gate', languages: [], place: null, printing: false, contact: null, problem: null,
};

class Session {
  settings = $state.raw<Settings>(CAREFUL);
  start = $state.raw<Start | null>(null);
  messages = $state.raw<Messages>();
  /** The reader's language; none at the gate. */
  language = $state.raw<LanguageView | null>(null);
  view = $state.raw<View>({ at: 'opening' });
  /** Tag of the second language, kept from page to page. */
  beside = $state<string | null>(null);
  menuOpen = $state(false);
  busy = $state(false);
  blank = $state(false);
  readonly search = new Search();
  readonly languages = $derived(
    inOrder(withInterface(this.start?.languages ?? [], interfaceTags), this.settings.languages),
  );
  #history = $state.raw<History>(begin());
  #turn = 0;

  readonly place = $derived(current(this.#history).place);
  readonly canGoBack = $derived(this.#history.length > 1);

  /** Opens the gate, in the language of the system where the interface speaks it. */
  async open(): Promise<void> {
    this.busy = true;
    this.settings = await backend.settings().catch(() => CAREFUL);
    await this.#speak(this.#gateLanguage);
    try {
      this.start = await backend.start();
      this.view = { at: 'gate' };
    } catch (thrown) {
      this.view = { at: 'problem', code: codeOf(thrown) };
    }
    this.busy = false;
    await tick();
    focusScreen({ scroll: 0, focus: null });
  }

  /** Chooses the reader's language: from the gate it leads home, elsewhere the screen stays. */
  async choose(language: LanguageView): Promise<void> {
    const before = this.language;
    this.menuOpen = false;
    this.language = language;
    if (this.place.at === 'gate') return this.go({ at: 'home', query: '' });
    if (this.beside === language.tag) this.beside = before?.tag ?? null;
    const restore = holdBlock();
    const entry = current(this.#history);
    const place: Place = entry.place.at === 'page' ? { ...entry.place, readIn: null } : entry.place;
    if (await this.#show(replace(this.#history, { ...entry, place }))) restore();
  }

  /** Goes to a place. */
  async go(place: Place): Promise<void> {
    this.menuOpen = false;
    if (await this.#show(push(this.#history, place, spot()))) focusScreen({ scroll: 0, focus: null });
  }

  /** Closes the language list if it is open, else goes one place back. */
  async back(): Promise<void> {
    if (this.menuOpen) {
      this.menuOpen = false;
    } else if (this.canGoBack) {
      const history = back(this.#history);
      if (await this.#show(history)) focusScreen(current(history));
    }
  }

  /** Shows the page on screen in two languages, or in one again. */
  async readBeside(tag: string | null): Promise<void> {
    this.beside = tag;
    const restore = holdBlock();
    if (await this.#show(this.#history)) restore();
  }

  /** Shows the page on screen in `tag` without changing the reader's language. */
  async readIn(tag: string): Promise<void> {
    const entry = current(this.#history);
    if (entry.place.at !== 'page') return;
    const history = replace(this.#history, { ...entry, place: { ...entry.place, readIn: tag } });
    if (await this.#show(history)) focusScreen({ scroll: 0, focus: null });
  }

  /** Searches for what the reader typed, and keeps it with the place for the way back. */
  type(query: string): void {
    const entry = current(this.#history);
    this.#history = replace(this.#history, { ...entry, place: { at: 'home', query } });
    void this.search.ask(query, this.#lang);
  }

  /** Tries again to show the place on screen. */
  async retry(): Promise<void> {
    if (this.start === null) await this.open();
    else await this.#show(this.#history);
  }

  /** Ends the visit: blanks the screen before anything else, then gives way to a new page or closes. */
  leave(): void {
    document.documentElement.classList.add('is-blank');
    this.blank = true;
    this.#turn += 1;
    this.#history = begin();
    this.view = { at: 'gate' };
    this.language = null;
    this.beside = null;
    this.menuOpen = false;
    this.search.clear();
    void painted()
      .then(() => backend.leave())
      .catch(() => location.reload());
  }

  /** Loads the last place of `history` and shows it; returns false if something newer was asked meanwhile. */
  async #show(history: History): Promise<boolean> {
    const turn = ++this.#turn;
    const { place } = current(history);
    this.busy = true;
    const interfaceLang = this.language ? interfaceFor(this.language.tag) : this.#gateLanguage;
    const [view] = await Promise.all([
      load(place, this.#lang, this.beside).catch((thrown: unknown): View => ({ at: 'problem', code: codeOf(thrown) })),
      place.at === 'home' && this.search.ask(place.query, this.#lang),
      loadMessages(interfaceLang),
    ]);
    if (turn !== this.#turn) return false;
    await this.#speak(interfaceLang);
    this.#history = history;
    this.view = view;
    this.busy = false;
    await tick();
    return true;
  }

  async #speak(lang: string): Promise<void> {
    if (this.messages?.lang === lang) return;
    this.messages = await loadMessages(lang);
    document.documentElement.lang = lang;
    document.documentElement.dir = this.messages.direction;
  }

  get #lang(): string {
    return this.language?.tag ?? this.#gateLanguage;
  }

  /** The interface language for the gate: the first that we speak of the place's languages, then of the system's. */
  get #gateLanguage(): string {
    const wanted = [...this.settings.languages, ...navigator.languages];
    const spoken = wanted.map((tag) => interfaceFor(tag, interfaceTags, ''));
    return spoken.find((tag) => tag !== '') ?? interfaceFor('en');
  }
}

/** The visit on this window. */
export const session = new Session();

/** Says a message in the interface's language. */
export function t(id: string, values?: Values): string {
  return session.messages?.format(id, values) ?? '';
}

/** Names a language in the interface's language, or in itself where that has no name for it. */
export function languageName(tag: string): string {
  return session.messages?.nameOf(tag) ?? session.languages.find((one) => one.tag === tag)?.endonym ?? tag;
}
