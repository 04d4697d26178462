// What a place shows: the place with everything it needs, loaded before it appears.
import { backend } from './backend';
import type { Home, Library, PageAnswer, TopicPage } from './generated/view';
import type { Place, TakenAs } from './history';

/** A screen with its data. */
export type View =
  /** Before the library is open. */
  | { at: 'opening' }
  | { at: 'gate' }
  | { at: 'home'; home: Home }
  | { at: 'topic'; topic: TopicPage }
  /** `beside` is the page in the second language, when one is chosen. */
  | { at: 'page'; answer: PageAnswer; beside: PageAnswer | null; as?: TakenAs }
  | { at: 'library'; library: Library }
  | { at: 'keep' }
  | { at: 'problem'; code: string };

/** Loads what `place` shows to a reader of `lang`. */
export async function load(place: Place, lang: string, besideLang: string | null): Promise<View> {
  switch (place.at) {
    case 'gate':
    case 'keep':
      return { at: place.at };
    case 'home':
      return { at: 'home', home: await backend.home(lang) };
    case 'topic':
      return { at: 'topic', topic: await backend.topic(place.id, lang) };
    case 'page': {
      const shown = place.readIn ?? lang;
      const wantsBeside = besideLang !== null && besideLang !== shown;
      const [answer, beside] = await Promise.all([
        backend.page(place.id, shown),
        wantsBeside ? backend.page(place.id, besideLang) : null,
      ]);
      return { at: 'page', answer, beside, as: place.as };
    }
    case 'library':
      return { at: 'library', library: await backend.library() };
  }
}
