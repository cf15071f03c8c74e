// The world as drawing needs it: names, the clock, who is looking.

import { instant } from './dates.js';

export function sceneOf(snapshot) {
  const people = new Map(snapshot.people.map((person) => [person.id, person]));
  const conversations = new Map(snapshot.conversations.map((conversation) => [conversation.id, conversation]));
  return {
    me: snapshot.me,
    now: instant(snapshot.now),
    zone: people.get(snapshot.me)?.tz,
    people: snapshot.people.filter((person) => person.id !== snapshot.app.botUser),
    conversations: snapshot.conversations,
    person: (id) => people.get(id),
    personName: (id) => (id === snapshot.app.botUser ? snapshot.app.name : people.get(id)?.name),
    conversationName: (id) => conversations.get(id)?.name,
  };
}
