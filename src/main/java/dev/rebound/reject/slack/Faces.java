package dev.rebound.reject.slack;

/** What the handlers of the main road show. */
record Faces(
        Reception reception,
        CardBlocks cards,
        LoggedBlocks logged,
        DangerBlocks danger,
        ReportForm form,
        EditForm edit,
        MoreView more,
        SearchView search,
        Sample sample) {}
