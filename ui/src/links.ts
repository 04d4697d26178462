// Links inside texts. They carry no address: `data-item` opens a page, `data-source` leads to a source of this page.

/** What a link inside a text does. */
export interface LinkActions {
  openItem(id: string): void;
  openSource(id: string, link: HTMLElement): void;
}

/** Returns sanitised `html` without its links, for paper. */
export function unlinked(html: string): string {
  return reachable(html).replace(/<\/?a\b[^>]*>/g, '');
}

/** Returns what sanitised `html` says, as plain text. */
export function plain(html: string): string {
  const CHARACTERS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };
  return html.replace(/<[^>]*>/g, '').replace(/&(#39|[a-z]+);/g, (whole, name: string) => CHARACTERS[name] ?? whole);
}

/** Gives the links of sanitised `html` a role and a place in the tab order; phone numbers become plain, left-to-right text. */
export function reachable(html: string): string {
  return html
    .replace(/<a data-tel="[^"]*">(.*?)<\/a>/g, '<bdi class="tel" dir="ltr">$1</bdi>')
    .replace(/<a (data-(?:item|source)=)/g, '<a role="link" tabindex="0" $1');
}

/** Lets the links inside `container` work by mouse and keyboard. */
export function links(actions: LinkActions): (container: HTMLElement) => () => void {
  function follow(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[role="link"]') : null;
    if (!link) return;
    event.preventDefault();
    if (link.dataset.item) actions.openItem(link.dataset.item);
    if (link.dataset.source) actions.openSource(link.dataset.source, link);
  }
  function followByKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') follow(event);
  }
  return (container) => {
    container.addEventListener('click', follow);
    container.addEventListener('keydown', followByKey);
    return () => {
      container.removeEventListener('click', follow);
      container.removeEventListener('keydown', followByKey);
    };
  };
}
