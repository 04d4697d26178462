// The search field and its answer. Typing asks at once; only the last question counts.
import { backend, codeOf } from './backend';
import type { SearchAnswer } from './generated/view';

/** Search as the home screen shows it. */
export class Search {
  query = $state('');
  answer = $state.raw<SearchAnswer | null>(null);
  /** Code of what went wrong, if anything did. */
  problem = $state<string | null>(null);
  busy = $state(false);
  #turn = 0;

  /** Asks for `query`; an empty one takes the answer away. */
  async ask(query: string, lang: string): Promise<void> {
    const turn = ++this.#turn;
    this.query = query;
    this.problem = null;
    this.busy = query.trim() !== '';
    if (!this.busy) {
      this.answer = null;
      return;
    }
    try {
      const answer = await backend.search(query, lang);
      if (turn === this.#turn) this.answer = answer;
    } catch (thrown) {
      if (turn === this.#turn) this.problem = codeOf(thrown);
    }
    if (turn === this.#turn) this.busy = false;
  }

  /** Forgets the question and its answer. */
  clear(): void {
    void this.ask('', '');
  }
}
