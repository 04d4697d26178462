// The only place that talks to Rust. Screens branch on the code of an error, never on its text.
import { invoke } from '@tauri-apps/api/core';
import type { View as Settings } from './generated/place';
import type { ErrorView, Home, Library, PageAnswer, SearchAnswer, Start, TopicPage } from './generated/view';
import { settledAnswer } from './marks';

/** What screens can ask. Each answer may fail with an [`ErrorView`]. */
export interface Backend {
  start(): Promise<Start>;
  home(lang: string): Promise<Home>;
  topic(id: string, lang: string): Promise<TopicPage>;
  search(query: string, lang: string): Promise<SearchAnswer>;
  page(id: string, lang: string): Promise<PageAnswer>;
  library(): Promise<Library>;
  settings(): Promise<Settings>;
  /** Ends the visit: this page is gone soon after, or the window closes. */
  leave(): Promise<void>;
}

const app: Backend = {
  start: () => ask('start'),
  home: (lang) => ask('home', { lang }),
  topic: (id, lang) => ask('topic', { id, lang }),
  search: (query, lang) => ask('search', { query, lang }),
  page: (id, lang) => ask('page', { id, lang }),
  library: () => ask('library'),
  settings: () => invoke('settings'),
  leave: () => invoke('leave'),
};

async function ask<T>(command: string, values?: Record<string, string>): Promise<T> {
  return settledAnswer(await invoke<T>(command, values));
}

/** The app; in a plain browser during development, invented data that no build carries. */
export const backend: Backend =
  import.meta.env.DEV && !('__TAURI_INTERNALS__' in window) ? (await import('./fixtures')).fixtures : app;

/** Returns the code of whatever a call threw. */
export function codeOf(thrown: unknown): string {
  const isView = (value: unknown): value is ErrorView =>
    typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
  return isView(thrown) ? thrown.code : 'unexpected';
}
