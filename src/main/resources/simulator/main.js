// Who is looking stands in the address (?as=U1), so that two tabs can be two people.

import { people } from './api.js';
import { chooser } from './chooser.js';
import { h } from './dom.js';
import { Workspace } from './workspace.js';

const root = document.getElementById('root');
let workspace = null;

async function start() {
  workspace?.close();
  workspace = null;
  const me = new URLSearchParams(location.search).get('as');
  if (me && (await enter(me))) return;
  await choose();
}

async function enter(me) {
  workspace = new Workspace(me, become);
  root.replaceChildren(workspace.node); // first, since scrolling to the newest message needs a place to scroll in
  if (await workspace.open()) return true;
  workspace.close();
  workspace = null;
  return false;
}

async function choose() {
  document.title = 'Who are you?';
  try {
    root.replaceChildren(chooser(await people(), become));
  } catch {
    root.replaceChildren(
      h('p', { class: 'starting' }, 'The simulator does not answer. This page tries again when it is reloaded.'),
    );
  }
}

function become(id) {
  const url = new URL(location.href);
  url.searchParams.set('as', id);
  url.hash = workspace ? url.hash : '';
  history.pushState(null, '', url);
  start();
}

addEventListener('popstate', () => {
  const me = new URLSearchParams(location.search).get('as');
  if (me !== (workspace?.session.me ?? null)) start();
});

start();
