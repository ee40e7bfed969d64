declare module '*?iife' {
  /** Path of the packed script from the extension's root. */
  const path: string;
  export default path;
}
