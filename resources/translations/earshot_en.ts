<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlertTexts</name>
    <message numerus="yes">
        <source>%n could not be fetched, and somebody must decide.</source>
        <translation>
            <numerusform>%n could not be fetched, and somebody must decide.</numerusform>
            <numerusform>%n could not be fetched, and somebody must decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n inbound calls of the last 24 hours have a recording; at least %2 % are expected.</source>
        <translation>
            <numerusform>%1 of one inbound call of the last 24 hours has a recording; at least %2 % are expected.</numerusform>
            <numerusform>%1 of the %n inbound calls of the last 24 hours have a recording; at least %2 % are expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are not here yet, and the provider soon deletes them, the first on %1.</source>
        <translation>
            <numerusform>One recording is not here yet, and the provider soon deletes it, on %1.</numerusform>
            <numerusform>%n recordings are not here yet, and the provider soon deletes them, the first on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are not here yet.</source>
        <translation>
            <numerusform>One recording is not here yet.</numerusform>
            <numerusform>%n recordings are not here yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them the time at which the provider deletes them has passed; the first was %1.</source>
        <translation>
            <numerusform>For one the time at which the provider deletes it has passed: %1.</numerusform>
            <numerusform>For %n of them the time at which the provider deletes them has passed; the first was %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them every attempt failed, and nothing more happens unless you decide.</source>
        <translation>
            <numerusform>For one every attempt failed, and nothing more happens unless you decide.</numerusform>
            <numerusform>For %n of them every attempt failed, and nothing more happens unless you decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored files are missing, can’t be read or are not what was stored; they belong to: %1.</source>
        <translation>
            <numerusform>One stored file is missing, can&apos;t be read or is not what was stored; it belongs to: %1.</numerusform>
            <numerusform>%n stored files are missing, can&apos;t be read or are not what was stored; they belong to: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people downloaded %1 recordings or more within the last hour, one of them %2.</source>
        <translation>
            <numerusform>%n person downloaded %1 recordings or more within the last hour: %2.</numerusform>
            <numerusform>%n people downloaded %1 recordings or more within the last hour, one of them %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people signed in from addresses that they had never had before.</source>
        <translation>
            <numerusform>%n person signed in from an address that they had never had before.</numerusform>
            <numerusform>%n people signed in from addresses that they had never had before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people heard or took away recordings outside of the hours of work.</source>
        <translation>
            <numerusform>%n person heard or took away recordings outside of the hours of work.</numerusform>
            <numerusform>%n people heard or took away recordings outside of the hours of work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message numerus="yes">
        <source>%Ln entries are in %1.</source>
        <translation>
            <numerusform>%Ln entry is in %1.</numerusform>
            <numerusform>%Ln entries are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message numerus="yes">
        <source>… and %Ln more letters, in the file of the proofs</source>
        <translation>
            <numerusform>… and %Ln more letter, in the file of the proofs</numerusform>
            <numerusform>… and %Ln more letters, in the file of the proofs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditTexts</name>
    <message numerus="yes">
        <source>%Ln entries are newer than that.</source>
        <translation>
            <numerusform>%Ln entry is newer than that.</numerusform>
            <numerusform>%Ln entries are newer than that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phrases</source>
        <translation>
            <numerusform>%Ln phrase</numerusform>
            <numerusform>%Ln phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>parts of %Ln entries</source>
        <translation>
            <numerusform>part of %Ln entry</numerusform>
            <numerusform>parts of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on legal hold</source>
        <translation>
            <numerusform>%Ln on legal hold</numerusform>
            <numerusform>%Ln on legal hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <comment>of a recording</comment>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more before</source>
        <comment>refused deliveries</comment>
        <translation>
            <numerusform>%Ln more before</numerusform>
            <numerusform>%Ln more before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipLinks</name>
    <message numerus="yes">
        <source>Opened %n times, last on %1</source>
        <translation>
            <numerusform>Opened %n time, last on %1</numerusform>
            <numerusform>Opened %n times, last on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %n times</source>
        <translation>
            <numerusform>Opened %n time</numerusform>
            <numerusform>Opened %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletenessTexts</name>
    <message numerus="yes">
        <source>%n calls that the provider lists are missing here</source>
        <translation>
            <numerusform>%n call that the provider lists is missing here</numerusform>
            <numerusform>%n calls that the provider lists are missing here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings could not be fetched</source>
        <translation>
            <numerusform>%n recording could not be fetched</numerusform>
            <numerusform>%n recordings could not be fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are still being fetched</source>
        <translation>
            <numerusform>%n recording is still being fetched</numerusform>
            <numerusform>%n recordings are still being fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are known; the provider’s list has not been compared yet</source>
        <translation>
            <numerusform>%n call is known; the provider&apos;s list has not been compared yet</numerusform>
            <numerusform>%n calls are known; the provider&apos;s list has not been compared yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are known; the provider’s list could not be compared lately</source>
        <translation>
            <numerusform>%n call is known; the provider&apos;s list could not be compared lately</numerusform>
            <numerusform>%n calls are known; the provider&apos;s list could not be compared lately</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the last %Ln days</source>
        <comment>a part of: All 42 calls of the last 14 days are accounted for</comment>
        <translation>
            <numerusform>of the last day</numerusform>
            <numerusform>of the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln calls %1 are accounted for</source>
        <extracomment>%1 &quot;of the last 14 days&quot;</extracomment>
        <translation>
            <numerusform>The one call %1 is accounted for</numerusform>
            <numerusform>All %Ln calls %1 are accounted for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>in 3 days, 3 days ago</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were no calls in the last %Ln days</source>
        <translation>
            <numerusform>There were no calls in the last day</numerusform>
            <numerusform>There were no calls in the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not in the provider’s list (yet).</source>
        <translation>
            <numerusform>%n of them is not in the provider&apos;s list (yet).</numerusform>
            <numerusform>%n of them are not in the provider&apos;s list (yet).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::desktop::Desktop</name>
    <message numerus="yes">
        <source>%n assistants</source>
        <translation>
            <numerusform>%n assistant</numerusform>
            <numerusform>%n assistants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>. %n do not record; you are shown next what would be changed</source>
        <translation>
            <numerusform>. %n does not record; you are shown next what would be changed</numerusform>
            <numerusform>. %n do not record; you are shown next what would be changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::AlertBanner</name>
    <message numerus="yes">
        <source>%n more are waiting behind this one.</source>
        <translation>
            <numerusform>%n more is waiting behind this one.</numerusform>
            <numerusform>%n more are waiting behind this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::AssistantsPage</name>
    <message numerus="yes">
        <source>%n assistants or numbers are not set as they should be</source>
        <translation>
            <numerusform>%n assistant or number is not set as it should be</numerusform>
            <numerusform>%n assistants or numbers are not set as they should be</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallTags</name>
    <message numerus="yes">
        <source>A tag has at most %n characters.</source>
        <translation>
            <numerusform>A tag has at most %n character.</numerusform>
            <numerusform>A tag has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::CompletenessPage</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calls of %n days</source>
        <translation>
            <numerusform>calls of %n day</numerusform>
            <numerusform>calls of %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::FilterBar</name>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln calls</source>
        <translation>
            <numerusform>about %Ln call</numerusform>
            <numerusform>about %Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::FilterMenus</name>
    <message numerus="yes">
        <source>%n calls that were told of</source>
        <translation>
            <numerusform>%n call that was told of</numerusform>
            <numerusform>%n calls that were told of</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::LinkPage</name>
    <message numerus="yes">
        <source>At least %Ln characters</source>
        <translation>
            <numerusform>At least %Ln character</numerusform>
            <numerusform>At least %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passcode needs at least %Ln characters.</source>
        <translation>
            <numerusform>The passcode needs at least %Ln character.</numerusform>
            <numerusform>The passcode needs at least %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::LiveStrip</name>
    <message numerus="yes">
        <source>%n calls in progress</source>
        <translation>
            <numerusform>%n call in progress</numerusform>
            <numerusform>%n calls in progress</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::MendDialog</name>
    <message numerus="yes">
        <source>Change all %n</source>
        <translation>
            <numerusform>Change %n</numerusform>
            <numerusform>Change all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::QuestionField</name>
    <message numerus="yes">
        <source>1 to %Ln points</source>
        <translation>
            <numerusform>1 point</numerusform>
            <numerusform>1 to %Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::Redaction</name>
    <message numerus="yes">
        <source>%Ln parts were taken out on %1, at the wish of %2: “%3”.</source>
        <translation>
            <numerusform>%Ln part was taken out on %1, at the wish of %2: “%3”.</numerusform>
            <numerusform>%Ln parts were taken out on %1, at the wish of %2: “%3”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewPane</name>
    <message numerus="yes">
        <source>%Ln calls selected</source>
        <translation>
            <numerusform>%Ln call selected</numerusform>
            <numerusform>%Ln calls selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln calls selected</source>
        <translation>
            <numerusform>%Ln call selected</numerusform>
            <numerusform>%Ln calls selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln calls</source>
        <translation>
            <numerusform>%L1 of %Ln call</numerusform>
            <numerusform>%L1 of %Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::SignTexts</name>
    <message numerus="yes">
        <source>A short call, with %Ln seconds of waiting at %1</source>
        <translation>
            <numerusform>A short call, with %Ln second of waiting at %1</numerusform>
            <numerusform>A short call, with %Ln seconds of waiting at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A short call, after %Ln seconds of waiting</source>
        <translation>
            <numerusform>A short call, after %Ln second of waiting</numerusform>
            <numerusform>A short call, after %Ln seconds of waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds of silence at %1</source>
        <translation>
            <numerusform>%Ln second of silence at %1</numerusform>
            <numerusform>%Ln seconds of silence at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A tool failed %Ln times, first at %1</source>
        <translation>
            <numerusform>A tool failed %Ln time, first at %1</numerusform>
            <numerusform>A tool failed %Ln times, first at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tool %1 failed %Ln times, first at %2</source>
        <translation>
            <numerusform>The tool %1 failed %Ln time, first at %2</numerusform>
            <numerusform>The tool %1 failed %Ln times, first at %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The caller complains %Ln times, first “%1” at %2</source>
        <translation>
            <numerusform>The caller complains %Ln time, first “%1” at %2</numerusform>
            <numerusform>The caller complains %Ln times, first “%1” at %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They interrupt each other %Ln times, first at %1</source>
        <translation>
            <numerusform>They interrupt each other %Ln time, first at %1</numerusform>
            <numerusform>They interrupt each other %Ln times, first at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::SpokenTime</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::Toast</name>
    <message numerus="yes">
        <source>%n recordings ready</source>
        <translation>
            <numerusform>%n recording ready</numerusform>
            <numerusform>%n recordings ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings could not be kept</source>
        <translation>
            <numerusform>%n recording could not be kept</numerusform>
            <numerusform>%n recordings could not be kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::TranscriptView</name>
    <message numerus="yes">
        <source>Clip these %n turns…</source>
        <translation>
            <numerusform>Clip this %n turn…</numerusform>
            <numerusform>Clip these %n turns…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::Tray</name>
    <message numerus="yes">
        <source>%n calls wait to be heard</source>
        <translation>
            <numerusform>%n call waits to be heard</numerusform>
            <numerusform>%n calls wait to be heard</numerusform>
        </translation>
    </message>
</context>
</TS>
