import * as fc from 'fast-check';
import { anyData, anyText } from './fuzz.ts';

/** What a zod schema says of itself, as far as ours use it. */
type Described = {
  _zod: {
    def: {
      type: string;
      shape?: Record<string, Described>;
      element?: Described;
      innerType?: Described;
      options?: readonly Described[];
      entries?: Record<string, string>;
      values?: readonly unknown[];
      valueType?: Described;
    };
  };
};

/** Values a schema accepts. @throws for a kind of schema that none of ours is */
export function validFor(schema: unknown): fc.Arbitrary<unknown> {
  const { def } = (schema as Described)._zod;
  switch (def.type) {
    case 'string':
      return anyText;
    case 'number':
      return fc.oneof(fc.integer({ min: -10, max: 3000 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'unknown':
      return anyData;
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'array':
      return fc.array(validFor(def.element), { maxLength: 3 });
    case 'nullable':
      return fc.option(validFor(def.innerType), { nil: null, freq: 3 });
    case 'optional':
    case 'default':
      return validFor(def.innerType);
    case 'record':
      // `__proto__` is the one key a record of zod's does not take.
      return fc.dictionary(
        anyText.filter((key) => key !== '__proto__'),
        validFor(def.valueType),
        { maxKeys: 4 },
      );
    case 'union':
      return fc.oneof(...(def.options ?? []).map(validFor));
    case 'object': {
      const shape = def.shape ?? {};
      const optional = Object.keys(shape).filter((key) => shape[key]?._zod.def.type === 'optional');
      const fields = Object.fromEntries(Object.entries(shape).map(([key, each]) => [key, validFor(each)]));
      return fc.record(fields, { requiredKeys: Object.keys(shape).filter((key) => !optional.includes(key)) });
    }
    default:
      throw new Error(`no values for a schema of type ${def.type}`);
  }
}

/** Valid values with one place, anywhere in them, changed to something else or taken away. */
export const almostValidFor = (schema: unknown): fc.Arbitrary<unknown> =>
  fc
    .tuple(validFor(schema), fc.array(fc.nat({ max: 9 }), { maxLength: 5 }), fc.option(anyData, { nil: undefined }))
    .map(([value, path, other]) => changed(value, path, other));

function changed(value: unknown, [step, ...rest]: readonly number[], other: unknown): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return other;
  if (Array.isArray(value)) {
    if (value.length === 0) return other;
    const at = step % value.length;
    return value.map((each, index) => (index === at ? changed(each, rest, other) : each));
  }
  const keys = Object.keys(value);
  if (keys.length === 0) return other;
  const key = keys[step % keys.length] as string; // there is one
  const next = changed((value as Record<string, unknown>)[key], rest, other);
  const { [key]: _, ...without } = value as Record<string, unknown>;
  return next === undefined ? without : { ...without, [key]: next };
}
