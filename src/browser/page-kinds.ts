/** A document the browser shows with its own viewer. */
export const isPdfPage = (url: string): boolean => /\.pdf($|[?#])/i.test(url);

export const isFilePage = (url: string): boolean => url.startsWith('file:');
