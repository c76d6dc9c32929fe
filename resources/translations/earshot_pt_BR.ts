<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>BulkJob</name>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be saved: %2. Choose another place and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder can&apos;t be renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Recordings: %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one: %L1, and manifest.csv says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call has no recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Calls: %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Calls marked before that: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls marked: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallFormat</name>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>day separator, a date format of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>day separator, a date format of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 % heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 a state (&quot;Trying again&quot;), %2 why, a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began (local time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended (local time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost (USD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is no file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompletenessTexts</name>
    <message>
        <source>One call that the provider lists is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calls that the provider lists are missing here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One recording could not be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n recordings could not be fetched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One recording is still being fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are still being fetched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One call is known; the provider&apos;s list has not been compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calls are known; the provider&apos;s list has not been compared yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One call is known; the provider&apos;s list could not be compared lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calls are known; the provider&apos;s list could not be compared lately</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The one call of the last %1 days is accounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 calls of the last %2 days are accounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 being fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s list is being compared now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s list is not compared, because no key for the provider is set. Only calls that were sent here are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s list cannot be read. What is shown is what was sent here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s list cannot be read; what is shown is from its list of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s list has not been compared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the provider&apos;s list %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were no calls in the last %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider sends nothing here: Earshot asks it for new calls regularly, so they appear a little later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older calls of the provider are still being listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them is not in the provider&apos;s list (yet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not in the provider&apos;s list (yet).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one call</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 a day, %2 &quot;42 calls&quot;, %3 &quot;40 kept · 2 being fetched&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain was not opened. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain service runs on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain service does not work (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain service does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalSettings</name>
    <message>
        <source>The keychain does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decided this when Earshot was started. Start it without that to choose here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceCheck</name>
    <message>
        <source>%1 can&apos;t be used: %2. Choose another folder, or change who may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was written can&apos;t be read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made. Choose another one, or change who may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written, read and deleted in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in, and tables can be made in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>This is a whole address: paste it into the field above, and it is taken apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one server can be named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the server&apos;s name or address alone, for instance db.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole path, from the beginning of the disk on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file; choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an address that begins with https://, for instance %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address alone, without user, question mark and number sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits, dot, dash and underscore only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits, dot, dash, underscore and single slashes between them only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the project&apos;s public key, which may not write. Take the secret key (sb_secret_…) or the service_role key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance eu-central-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the database is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the project is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiverClient</name>
    <message>
        <source>The recording can&apos;t be saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived is not the recording that was stored. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took too long to answer. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no computer named %1. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at %1. Is the receiver running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent far more than was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver does not accept this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver answered with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver&apos;s answer was not understood. Is this the address of an Earshot receiver?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recordings&apos; store at %1 does not take this link. Try again for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recordings&apos; store at %1 does not have this recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recordings&apos; store at %1 does not answer as it should. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceTexts</name>
    <message>
        <source>Assistant without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats after failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address (old place)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>The receiver&apos;s waveform of this call is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipFolder</name>
    <message>
        <source>The archive %1 can&apos;t be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::desktop::Desktop</name>
    <message>
        <source>There is no room for the sample calls: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are refused until the secret that you gave your provider is known here: set EARSHOT_VAPI_WEBHOOK_SECRET and start Earshot again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up calls; they go when the window closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are sample calls: they are kept in a folder that goes when the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are sample calls: they are kept in a folder that goes when the window closes. Start Earshot without --sample to choose where your own calls and recordings are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window shows what the team&apos;s receiver at %1 keeps. Where calls and recordings are kept is decided there, by whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earshot could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earshot could not start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assistants</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>. 1 does not record; you are shown next what would be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>. %n do not record; you are shown next what would be changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, signed in as %2</source>
        <comment>an organisation, a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in at %1 could not be read: %2 Type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::ActionBook</name>
    <message>
        <source>Playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken: %2. Give that another key first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::AlertBanner</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which calls this is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells everybody that somebody looks after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides it here; others still see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more is waiting behind this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more are waiting behind this one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::AssistantsPage</name>
    <message>
        <source>Assistants and phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch recording on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the provider how its assistants are set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is set so that calls are recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is set so that calls are recorded and told here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is not set as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are not set as they should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has no address for this receiver, so Earshot asks it for new calls regularly. To hear of them at once, set the receiver&apos;s public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider should send its events to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a key, the assistants of your account appear here. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assistants can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assistants yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assistants and phone numbers of your account at the provider appear here, and whether their calls are recorded. Make one there, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallColumns</name>
    <message>
        <source>As they were at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallHeader</name>
    <message>
        <source>Assistant “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallNotes</name>
    <message>
        <source>The notes can’t be shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept, for another call: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallSourcePage</name>
    <message>
        <source>Vapi API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do your calls come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change this later in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was collected so far stays where it is, whatever you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps calls and recordings here. Nothing else to install. Collects from Vapi with your API key, even when this computer was asleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My team’s receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects to a receiver that someone already runs. You need its address and your sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with sample calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays some days of made-up calls through the real program. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key, from the dashboard of Vapi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is known already; type another one to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls and recordings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the receiver gives you one. It is kept in this computer’s keychain, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be kept: %1 It can be used until Earshot ends, and is asked for again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays as it was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start collecting calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sample calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallSourcePresenter</name>
    <message>
        <source>The address of a receiver looks like calls.example.com or https://calls.example.com:8443, without anything behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without https everything that is sent, the sign-in included, can be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallTags</name>
    <message numerus="yes">
        <source>A tag has at most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tags not kept for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallTitle</name>
    <message>
        <source>%1 called %2</source>
        <comment>customer, own number or assistant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was called by %2</source>
        <comment>customer, own number or assistant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spoke to %2</source>
        <comment>customer, assistant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>customer, own number or assistant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date and time of a call</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallsModel</name>
    <message>
        <source>Being loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallsPane</name>
    <message>
        <source>Address for the provider&apos;s events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each call appears here by itself as soon as it happens, and its recording a little later. Give your provider this address to send its events to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is known on this computer only. For calls from outside, put a tunnel or a public address in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the calls fits the words and filters above. Fewer words, or the beginning of a word with *, find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calls could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallsView</name>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::CompletenessPage</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the calls here with the provider&apos;s own list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the calls…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calls could not be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls of %1 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::CompletenessPresenter</name>
    <message>
        <source>%1 What is shown is from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::ConnectionBadge</name>
    <message>
        <source>Connecting · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a person or organisation, %2 what they may do: &quot;Maria Ortega · Owner&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::DatabaseGroup</name>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to set up. Recommended for one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL database of a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people and receivers share the calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your provider shows it, Supabase for instance; it fills in the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address begins with postgresql:// and names a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken apart into the fields below, the password too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required, server verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required, issuer verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the server offers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who vouches for the server (PEM), where this computer does not know it. Supabase offers it in the database settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::DayChart</name>
    <message>
        <source>Calls per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date below a bar, a date format of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::DaysChoice</name>
    <message>
        <source>Choose days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, included</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::DaysModel</name>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, a date format of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::DetailsPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time, name of the time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US$ %1</source>
        <comment>cost in dollars of the United States</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, both sides mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2, agent left and caller right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer’s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider’s call ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::EventStream</name>
    <message>
        <source>The receiver has fallen silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the receiver was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver at %1 can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::FieldRow</name>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Browse…</source>
        <comment>the field&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keychain; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known until Earshot ends; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given when Earshot was started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::FilterBar</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search calls and transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, a &quot;phrase&quot;, the beginning of a word with *, or -without a word; phone numbers in any spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %L1 calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 call</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter. Press Delete to take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::FilterMenus</name>
    <message>
        <source>Under 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 seconds to 2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 minutes and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has listened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has listened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With notes or markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in the calls seen so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::FindBar</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more marks (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>a place, all places</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::GapsCard</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls without a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day to see which of its calls have no recording here, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording of every call of this day is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::GapsModel</name>
    <message>
        <source>The provider keeps it until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::InboxDelegate</name>
    <message>
        <source>Nothing stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 more</source>
        <comment>a reason, then how many there are besides</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::InboxMode</name>
    <message>
        <source>Hear the calls that wait, those first in which something went wrong (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox: %1+</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::InboxPane</name>
    <message>
        <source>Calls that wait to be heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint words…</source>
        <translation>Palavras de reclamação…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list of all calls (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which words of a caller bring a call to the top</source>
        <translation>Escolher quais palavras de quem liga levam uma chamada ao topo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: %1, together %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for calls that wait …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inbox could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call with a recording or a transcript has been heard or reviewed. New calls appear here by themselves, those first in which something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls reviewed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their length: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still waiting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a key or what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets of keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function keys, as in Express Scribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape and F1 to F4, as in oTranscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key for the chosen line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑, ↓, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chosen call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the recording that became ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+R</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::LanguageButton</name>
    <message>
        <source>As the system (%1)</source>
        <comment>a language</comment>
        <translation>Como o sistema (%1)</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LoadingRows</name>
    <message>
        <source>The calls are being loaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::MainWindow</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every key does (?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do or open anything by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and change the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inbox: hear the calls that wait, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between list and call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the selected calls as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the selected recordings into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the selected recordings as a ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::MendDialog</name>
    <message>
        <source>Replace the address of the other server even so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out what would be changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be changed at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after the one that is being changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 changed and read back from the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose warning, the warning</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::MendTree</name>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::Mending</name>
    <message>
        <source>The provider kept it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::Mpris</name>
    <message>
        <source>Recorded call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::NoteCard</name>
    <message>
        <source>%1, changed %2</source>
        <comment>two times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the note %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the note %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::NoteField</name>
    <message>
        <source>Whether the note is about this moment, or about the whole call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the note (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds it, Shift and Enter begin a new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a moment of the recording</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::NotesPage</name>
    <message>
        <source>Nobody has written anything about this call. M marks what is heard, Shift+M begins a note about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::OfflineBar</name>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What you see may be out of date; Earshot keeps trying.</source>
        <extracomment>%1 a sentence that says what happened</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::Palette</name>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do or open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do, or whose call is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlaceForm</name>
    <message>
        <source>What is kept already stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another place is used for new calls and recordings only; nothing is moved or deleted. To take along what there is, end Earshot and run in a terminal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for the calls</source>
        <comment>a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for the recordings</source>
        <comment>a command</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlacePage</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should calls and recordings be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where calls and recordings are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on this computer is ready to go. You can change this later in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team shares one database and one store, each on a server of its choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying both places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting again with the new places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Calls and recordings are kept there from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved yet, because the password or keys can&apos;t be kept: %1 They can be used until Earshot ends, and are asked for again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved, everything stays as it was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlacePresenter</name>
    <message>
        <source>Port 6543 is Supabase&apos;s transaction pooler, through which news between receivers does not arrive. Take port 5432, the session pooler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password and every call may cross the network unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, but nobody checks that it is your server that answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlaybackBar</name>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back 5 seconds (J or ←)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space or K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On by 5 seconds (L or →)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the loop (\)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On by 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop %1 – %2</source>
        <comment>times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This piece is heard again and again. Click to go on (\)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press B where the loop ends. Click to forget it (\)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear both sides (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear only the agent (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear only the caller (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed, at the same pitch ([ slower, ] faster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space or K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::Player</name>
    <message>
        <source>The chosen sound output is not there. Connect it, or choose another one, and press play again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no sound output. Connect headphones or speakers and press play again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound output can&apos;t be used now. Check the sound settings of this computer and press play again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound output went away. Connect it again, or choose another one, and press play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound output does not answer. Check the sound settings of this computer and press play again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is not on this computer any more. Open the call again to fetch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is damaged and can&apos;t be played. Open the call again to fetch it anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReceiverClient</name>
    <message>
        <source>%1 can&apos;t be saved: %2. Choose another place and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the receiver&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::RecordingFooter</name>
    <message>
        <source>%1 kbps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop loading the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new link now; what plays is not interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>format, bit rate, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1 ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes that play were checked against this sum: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the recording: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the recording …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing the link …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: the link has expired; what is loaded still plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link has expired; what is loaded still plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: link expires in %1, renewed when connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing failed, trying again; link expires in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link expires in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::RecordingLoader</name>
    <message>
        <source>There is no room for a temporary file: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::RecordingsGroup</name>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to set up. Recommended for one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S3-compatible store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon S3, MinIO, Cloudflare R2, Backblaze and many others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private bucket of a Supabase project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for the usual one, beside the calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for Amazon S3 itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s secret key (sb_secret_…) or service_role key. Kept in this computer&apos;s keychain, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket in the server&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who vouches for the store (PEM), where this computer does not know it. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewKeys</name>
    <message>
        <source>Play, pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the last 3 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a loop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the loop here, and hear it again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear what is selected, or else this turn, again and again, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip silence: gently, more, most, not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back 15 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward 15 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next word that was searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the word before that was searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript: back to what is heard now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good, and on to the next call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up, and on to the next call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem, and on to the next call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last review, note or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what is heard now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note about what is heard now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next note or marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the note or marker before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the agent only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the caller only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewPane</name>
    <message>
        <source>Loading the call …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a call in the list to listen to it and to read what was said. N and P go to the next and the previous one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewPresenter</name>
    <message>
        <source>The recording could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording can&apos;t be played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is kept; load it whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewTabs</name>
    <message>
        <source>The provider sent no transcript for this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said appears here when the call has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes %1</source>
        <comment>and how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::SelectionBar</name>
    <message>
        <source>Export table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download recordings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a ZIP archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selected calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for spreadsheets, with byte order mark (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, plain UTF-8 (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to make a folder for the recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recordings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::SettingsPage</name>
    <message>
        <source>Welcome to Earshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls come from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls come from a team’s receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are sample calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change where calls come from…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to set here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::Sidebar</name>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::SignBar</name>
    <message>
        <source>Why this call should be heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::SignTexts</name>
    <message>
        <source>A short call, with %1 seconds of waiting at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short call, after %1 seconds of waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds of silence at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes of silence at %2</source>
        <comment>1:12 minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool failed at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool failed %1 times, first at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool %1 failed at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool %1 failed %2 times, first at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success evaluated as low: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated as a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller complains: “%1” at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller complains %1 times, first “%2” at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They interrupt each other %1 times, first at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::SoundMenu</name>
    <message>
        <source>%1 s</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear all silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten pauses over 2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten pauses over 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten pauses over 0.6 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (saves %2)</source>
        <comment>what is shortened, a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skips silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skips silence, saves %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin 1.5 s earlier after a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the quieter side as loud as the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent twice as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller twice as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pauses are skipped (S), and how it is played on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::SourcesModel</name>
    <message>
        <source>%1 What is shown was seen %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events go to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::SpokenTime</name>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, then seconds without the word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours, then minutes and seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position, length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>position and length, who speaks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected from %1 to %2, %3 long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::StateTexts</name>
    <message>
        <source>No recording yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has not said whether this call was recorded. If a recording comes, it appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is not over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its recording appears here when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is fetched again soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last attempt failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last attempt failed; the next one follows by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording could not be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every attempt failed: %1 The person who looks after the receiver can try again; the transcript stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every attempt failed. The person who looks after the receiver can try again; the transcript stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call has no recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The transcript is all there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider kept no audio of it. The transcript is all there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The transcript and the details stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept once and then deleted. The transcript and the details stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording waits its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording is being fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording waits its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fetched from the provider in a moment and can then be played here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is being fetched and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be played here as soon as it is stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::TagBar</name>
    <message>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag, another tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tag “%1” away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::TimeLabel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is heard now, and the length of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>position, length</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::TimeText</name>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::TimeTexts</name>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>two dates, from and to</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::Toast</name>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the call whose recording became ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording ready · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n recordings ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::TranscriptModel</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>time, speaker, what was said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::TranscriptView</name>
    <message>
        <source>Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the turn that is heard in view again (.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole transcript</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::TrialLine</name>
    <message>
        <source>Works: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not work: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::TurnText</name>
    <message>
        <source>both speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caller speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody speaking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::VerdictBar</name>
    <message>
        <source>Nothing needs to be done (G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has to get back to the customer (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 who, %2 a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::Verdicts</name>
    <message>
        <source>Not kept for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::ViewsChip</name>
    <message>
        <source>%1   (%L2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   (about %L2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No views are saved so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save words and filters as a view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, which all of your organisation see:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the view “%1” for everybody? The calls stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveMark</name>
    <message>
        <source>Silence of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent answers after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent interrupts the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller interrupts the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveOverview</name>
    <message>
        <source>The whole recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to see another part; Ctrl and the wheel over the lanes bring it nearer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveSelection</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>from, to, length</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveformView</name>
    <message>
        <source>Waveform: nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveform: farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveform: the whole call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select: one step to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select: one step to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next silence, interruption or slow answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the silence, interruption or slow answer before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap agent and caller in this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the waveform …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no waveform for this recording. It can be played all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, what is marked there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>time, who speaks, what is said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to listen from here (arrow keys: 5 s, with Ctrl 15 s), drag to select (Shift and arrow keys)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>earshot::ui::WordsDialog</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>Palavras usuais</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a complaint</source>
        <translation>Palavras de uma reclamação</translation>
    </message>
    <message>
        <source>A call in which the caller says one of these comes first in the inbox. Write a word or a phrase a line; * at the end of a word stands for all that begin so.</source>
        <translation>Uma chamada em que quem liga diz uma destas aparece primeiro na caixa de entrada. Escreva uma palavra ou expressão por linha; * no fim de uma palavra representa todas que começam assim.</translation>
    </message>
    <message>
        <source>Everybody’s calls are looked through for Earshot’s own words again</source>
        <translation>As chamadas de todos voltam a ser examinadas com as palavras próprias do Earshot</translation>
    </message>
    <message>
        <source>The words are being loaded …</source>
        <translation>Carregando as palavras …</translation>
    </message>
    <message>
        <source>Being kept …</source>
        <translation>Salvando …</translation>
    </message>
    <message>
        <source>That is more than is looked for. Take some away.</source>
        <translation>É mais do que se procura. Retire algumas.</translation>
    </message>
    <message>
        <source>These are Earshot’s own words. What you save counts for everybody.</source>
        <translation>Estas são as palavras próprias do Earshot. O que você salvar vale para todos.</translation>
    </message>
    <message>
        <source>Chosen by %1</source>
        <translation>Escolhidas por %1</translation>
    </message>
</context>
</TS>
