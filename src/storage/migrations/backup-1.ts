/** Version 1 kept every copy plain. */
export default function backup1(data: unknown): unknown {
  return data === null ? null : { form: 'plain', ...(data as object) }; // whatever else it is, the schema tells
}
