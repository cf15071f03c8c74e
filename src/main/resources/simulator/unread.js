// What somebody has not seen yet, by conversation. Everything that was there on the first look counts as seen.

const seen = new Map(); // person -> Map of conversation -> newest timestamp seen

/** Counts by conversation id, after noting that `open` is being looked at. */
export function unread(snapshot, open) {
  const first = !seen.has(snapshot.me);
  if (first) seen.set(snapshot.me, new Map());
  const mine = seen.get(snapshot.me);
  return new Map(
    Object.entries(snapshot.messages).map(([id, messages]) => {
      const newest = Math.max(0, ...messages.map((message) => Number(message.ts)));
      if (first || id === open) mine.set(id, newest);
      const since = mine.get(id) ?? 0;
      return [id, messages.filter((message) => Number(message.ts) > since && message.user !== snapshot.me).length];
    }),
  );
}
