package dev.rebound.prospects;

import dev.rebound.logbook.Echo;
import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Rejection;
import dev.rebound.people.Members;

/** The list follows the reports: one that names who asked for no more contact puts them on it, and takes them off when it goes. */
public final class SaidToStop implements Echo {
    private final DoNotContact list;
    private final Members members;

    /** @param members in whose zones the days are */
    public SaidToStop(DoNotContact list, Members members) {
        this.list = list;
        this.members = members;
    }

    @Override
    public void added(Logged entry) {
        if (entry instanceof Rejection report && says(report)) {
            said(report);
        }
    }

    /** Only what changes who is meant, so that an entry taken off by hand does not come back when its card is drawn again. */
    @Override
    public void changed(Rejection before, Rejection after) {
        var isSame = says(before) == says(after)
                && DoNotContact.spelling(before.prospect()).equals(DoNotContact.spelling(after.prospect()));
        if (isSame) {
            return;
        }
        list.unsaid(after.id());
        if (says(after)) {
            said(after);
        }
    }

    @Override
    public void removed(Logged entry) {
        if (entry instanceof Rejection report && says(report)) {
            list.unsaid(report.id());
        }
    }

    /** A report from before there was a list; one whose word stands already is left as it is. */
    void late(Rejection report) {
        if (says(report) && list.saidBy(report.id()).isEmpty()) {
            said(report);
        }
    }

    private void said(Rejection report) {
        var day = members.meet(report.author()).today(report.at());
        list.said(report.id(), report.prospect(), day);
    }

    private static boolean says(Rejection report) {
        return report.reading().doNotContact() && !report.prospect().isUnnamed();
    }
}
