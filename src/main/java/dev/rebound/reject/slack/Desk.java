package dev.rebound.reject.slack;

import dev.rebound.nudges.Manner;
import dev.rebound.nudges.Tact;
import dev.rebound.people.Member;
import dev.rebound.people.Members;
import dev.rebound.reject.Card;
import dev.rebound.reject.ChangeOfMind;
import dev.rebound.reject.Held;
import dev.rebound.reject.TakeBack;
import dev.rebound.reject.TakeReport;
import java.time.Clock;

/** What the handlers of the main road work with. */
record Desk(
        TakeReport takeReport,
        ChangeOfMind changeOfMind,
        TakeBack takeBack,
        Held held,
        Members members,
        Tact tact,
        Clock clock) {
    Member meet(String user) {
        return members.meet(user);
    }

    /** How an entry is answered that was written a moment ago. A receipt has nothing that could wait, and a stop may not. */
    Manner first(Card card, Member author) {
        var mayWait = !card.isReceipt() && !card.diagnosis().isStop();
        return tact.first(card.entry(), mayWait, author, clock.instant());
    }

    /** How that answer is drawn again. */
    Manner again(Card card, Member author) {
        return tact.again(card.entry(), author, clock.instant());
    }

    /** The same of one that waits until a run is over. */
    Manner waiting(Card card, Member author) {
        return tact.waiting(card.entry(), author, clock.instant());
    }
}
