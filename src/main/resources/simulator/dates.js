// Times as the person who is looking sees them: in their own zone, against the simulator's clock.

const DAY = 86_400_000;

function parts(date, zone, options) {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }).format(date);
  } catch {
    return new Intl.DateTimeFormat('en-GB', options).format(date); // a zone that this browser does not know
  }
}

/** A Slack timestamp ("1790000000.000100") or seconds as a Date. */
export function instant(ts) {
  return new Date(Number(ts) * 1000);
}

export function clockTime(date, zone) {
  return parts(date, zone, { hour: '2-digit', minute: '2-digit' });
}

/** A key that is equal for two instants of one local day. */
export function localDay(date, zone) {
  return parts(date, zone, { year: 'numeric', month: '2-digit', day: '2-digit' });
}

/** "Today", "Yesterday" or "Tuesday, 9 June". */
export function dayName(date, now, zone) {
  const day = localDay(date, zone);
  if (day === localDay(now, zone)) return 'Today';
  if (day === localDay(new Date(now.getTime() - DAY), zone)) return 'Yesterday';
  const far = Math.abs(now - date) > 300 * DAY;
  return parts(date, zone, { weekday: 'long', day: 'numeric', month: 'long', ...(far && { year: 'numeric' }) });
}

/** "Tuesday 9 June 2026, 10:31", for the tooltip of a time. */
export function fullTime(date, zone) {
  return `${parts(date, zone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}, ${clockTime(date, zone)}`;
}

/** "Tue 9 Jun, 10:31". */
export function shortMoment(date, zone) {
  return `${parts(date, zone, { weekday: 'short', day: 'numeric', month: 'short' })}, ${clockTime(date, zone)}`;
}

/** Slack's own date formatting, `<!date^1392734382^{date_short} at {time}|fallback>`. */
export function slackDate(seconds, pattern, { now, zone }) {
  const date = instant(seconds);
  const long = (options) => parts(date, zone, options);
  const near = dayName(date, now, zone);
  const pretty = (full) => (near === 'Today' || near === 'Yesterday' ? near : full);
  const tokens = {
    date_num: () => long({ year: 'numeric', month: '2-digit', day: '2-digit' }).split('/').reverse().join('-'),
    date: () => long({ day: 'numeric', month: 'long', year: 'numeric' }),
    date_short: () => long({ day: 'numeric', month: 'short', year: 'numeric' }),
    date_long: () => long({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    date_pretty: () => pretty(tokens.date()),
    date_short_pretty: () => pretty(tokens.date_short()),
    date_long_pretty: () => pretty(tokens.date_long()),
    day_divider_pretty: () => pretty(tokens.date_long()),
    time: () => clockTime(date, zone),
    time_secs: () => long({ hour: '2-digit', minute: '2-digit', second: '2-digit' }),
    ago: () => ago(now - date),
  };
  return pattern.replace(/\{(\w+)\}/g, (token, name) => (Object.hasOwn(tokens, name) ? tokens[name]() : token));
}

function ago(milliseconds) {
  const minutes = Math.round(Math.abs(milliseconds) / 60_000);
  const [count, unit] =
    minutes < 60
      ? [minutes, 'minute']
      : minutes < 1440
        ? [Math.round(minutes / 60), 'hour']
        : [Math.round(minutes / 1440), 'day'];
  const span = `${count} ${unit}${count === 1 ? '' : 's'}`;
  return milliseconds >= 0 ? `${span} ago` : `in ${span}`;
}
