/** The packs that came along with the versions that stored them. */
const SHIPPED = [
  'restaurant',
  'hotel',
  'shop',
  'app',
  'clinic',
  'home-services',
  'salon',
  'auto',
  'real-estate',
  'education',
  'delivery',
  'travel',
  'any',
];

type Lifted = { id?: unknown; templates?: unknown } | null;
type Noted = { id?: unknown; isFavourite?: unknown; lastUsedAt?: unknown } | null;

/** Version 2 held the shipped packs, with the writer's marks in their templates. */
export default function library2(data: unknown): unknown {
  const { packs } = (data ?? {}) as { packs?: unknown };
  if (!Array.isArray(packs)) return data; // whatever it is, the schema tells
  const isShipped = (pack: Lifted) => SHIPPED.includes(String(pack?.id));
  const templates = packs.filter(isShipped).flatMap((pack: Lifted) => (Array.isArray(pack?.templates) ? pack.templates : []));
  const marked = templates.filter((template: Noted) => template?.isFavourite || template?.lastUsedAt);
  const marks = Object.fromEntries(marked.map(({ id, isFavourite, lastUsedAt }) => [id, { isFavourite, lastUsedAt }]));
  return { ...(data as object), packs: packs.filter((pack) => !isShipped(pack)), marks };
}
