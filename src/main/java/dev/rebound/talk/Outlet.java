package dev.rebound.talk;

import dev.rebound.people.Member;

/** Takes word of an ask to people, in the transaction that changes it. */
public interface Outlet {
    /** Asks somebody; nothing in it tells who asks. */
    void ask(Asked asked);

    /** Takes that message away again. */
    void vanish(Asked asked);

    /** Tells the asker who said yes. */
    void met(Talk talk);

    /** Tells the asker that nobody did, and what there is instead. */
    void nobody(Member asker, Instead instead);
}
