declare module 'addons-linter' {
  type Found = { code: string; message: string; file?: string };
  const linter: {
    createInstance(options: { config: Record<string, unknown> }): { run(): Promise<{ errors: Found[]; warnings: Found[] }> };
  };
  export default linter;
}
