// The simulator's own small API; every call says who is acting.

const path = (name, me) => `/sim/${name}?as=${encodeURIComponent(me)}`;

/** Those one can be: `[{id, name, title}]`. */
export async function people() {
  return read('/sim/people');
}

/** Everything that this person may see; null when there is no such person. */
export async function state(me) {
  return read(path('state', me));
}

/** Does something as this person. Never throws: `{ok: true}` or `{ok: false, error, errors}`. */
export async function act(me, body) {
  try {
    const response = await fetch(path('act', me), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return await response.json();
  } catch {
    return { ok: false, error: 'the simulator could not be reached' };
  }
}

/** Hands over one file, as this person; what Slack knows of it then, or null. */
export async function upload(me, file) {
  const name = encodeURIComponent(file.name);
  try {
    const response = await fetch(`${path('file', me)}&name=${name}`, { method: 'POST', body: file });
    return response.ok ? (await response.json()).file : null;
  } catch {
    return null;
  }
}

/** Listens until `close()` is called on what it returns. */
export function events(me, { changed, toast, connected }) {
  const source = new EventSource(path('events', me));
  source.addEventListener('changed', changed);
  source.addEventListener('toast', (event) => toast(JSON.parse(event.data).text));
  source.addEventListener('open', () => connected(true));
  source.addEventListener('error', () => connected(false));
  return source;
}

async function read(address) {
  const response = await fetch(address, { cache: 'no-store' });
  if (response.status === 400 || response.status === 404) return null;
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
