/** Kinds of sentences that packs of version 1 could hold and that are no longer written. */
const GONE = ['thanks-quoted', 'quoted-also'];

/** Version 1 had sentences that quote the reviewer. */
export default function library1(data: unknown): unknown {
  const { packs } = (data ?? {}) as { packs?: unknown };
  if (!Array.isArray(packs)) return data; // whatever it is, the schema tells
  const without = (pack: { texts?: unknown }) =>
    Array.isArray(pack?.texts) ? { ...pack, texts: pack.texts.filter((each) => !GONE.includes(each?.kind)) } : pack;
  return { ...(data as object), packs: packs.map(without) };
}
