<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AlertTexts</name>
    <message>
        <source>%1 without: %2</source>
        <comment>count of calls, reason</comment>
        <translation>録音のない通話%1件：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched, and somebody must decide.</source>
        <translation>
            <numerusform>録音%n件を取得できませんでした。どうするかを決める必要があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n inbound calls of the last 24 hours have a recording; at least %2 % are expected.</source>
        <translation>
            <numerusform>過去24時間の着信通話%n件のうち、録音があるのは%1件です。%2%以上が想定されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are not here yet, and the provider soon deletes them, the first on %1.</source>
        <translation>
            <numerusform>録音%n件がまだここにありません。まもなくプロバイダーで削除されます（最初の期限は%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are not here yet.</source>
        <translation>
            <numerusform>録音%n件がまだここにありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them the time at which the provider deletes them has passed; the first was %1.</source>
        <translation>
            <numerusform>そのうち%n件は、プロバイダーでの削除期限を過ぎました（最初の期限は%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Earshot goes on trying; see that it stays on, can reach the provider and has room on its disk.</source>
        <translation>Earshotは取得の試行を続けます。Earshotが稼働し続けていること、プロバイダーに接続できること、ディスクに空きがあることを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them every attempt failed, and nothing more happens unless you decide.</source>
        <translation>
            <numerusform>そのうち%n件は、すべての試行が失敗しました。どうするかを決めるまで、これ以上は何も行われません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is stored takes %1 % of the %2 that may be stored.</source>
        <translation>保存できる容量%2のうち%1%が使われています。</translation>
    </message>
    <message>
        <source>No new recording is fetched, and what the provider deletes meanwhile is lost. Delete recordings or raise quota_bytes; fetching goes on by itself.</source>
        <translation>新しい録音は取得されず、その間にプロバイダーで削除されたものは失われます。録音を削除するか、quota_bytesを増やしてください。取得は自動的に再開されます。</translation>
    </message>
    <message>
        <source>At 100 % no new recording is fetched. Delete recordings or raise quota_bytes.</source>
        <translation>100%になると、新しい録音は取得されません。録音を削除するか、quota_bytesを増やしてください。</translation>
    </message>
    <message>
        <source>With less than %1 no new recording is fetched, and what the provider deletes meanwhile is lost. Make room; fetching goes on by itself.</source>
        <translation>空きが%1を下回ると、新しい録音は取得されず、その間にプロバイダーで削除されたものは失われます。空きを増やしてください。取得は自動的に再開されます。</translation>
    </message>
    <message>
        <source>With less than %1 no new recording is fetched. Make room.</source>
        <translation>空きが%1を下回ると、新しい録音は取得されません。空きを増やしてください。</translation>
    </message>
    <message>
        <source>Nothing was deleted. See what happened to the store, and put back what a backup has; the alert ends when it was read again.</source>
        <translation>何も削除されていません。ストアに何が起きたかを確認し、バックアップにあるものを戻してください。再び読み取れると、この通知は終わります。</translation>
    </message>
    <message>
        <source>The receiver’s disk has %1 left.</source>
        <translation>レシーバーのディスクの空きは残り%1です。</translation>
    </message>
    <message numerus="yes">
        <source>%n stored files are missing, can’t be read or are not what was stored; they belong to: %1.</source>
        <translation>
            <numerusform>保存されたファイル%n件が、見つからないか、読み取れないか、保存時の内容と一致しません。対象の通話：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody downloaded %1 recordings within the last hour.</source>
        <translation>この 1 時間に、ある人が録音を %1 件ダウンロードしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n people downloaded %1 recordings or more within the last hour, one of them %2.</source>
        <translation>
            <numerusform>この 1 時間に %n 人が録音を %1 件以上ダウンロードし、最も多い人は %2 件でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log says who, and which recordings.</source>
        <translation>だれがどの録音をダウンロードしたかは、監査ログにあります。</translation>
    </message>
    <message>
        <source>Somebody signed in from an address that they had never had before.</source>
        <translation>これまで使われたことのないアドレスから、だれかがサインインしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n people signed in from addresses that they had never had before.</source>
        <translation>
            <numerusform>これまで使ったことのないアドレスから %n 人がサインインしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log says who, and from where; ask whether it was they.</source>
        <translation>だれが、どこからかは監査ログにあります。本人かどうか確かめてください。</translation>
    </message>
    <message>
        <source>Somebody heard or took away recordings outside of the hours of work.</source>
        <translation>勤務時間外に、だれかが録音を聞いたか持ち出しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n people heard or took away recordings outside of the hours of work.</source>
        <translation>
            <numerusform>勤務時間外に、%n 人が録音を聞いたか持ち出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditAction</name>
    <message>
        <source>Recording played</source>
        <translation>録音を再生</translation>
    </message>
    <message>
        <source>Recording downloaded</source>
        <translation>録音をダウンロード</translation>
    </message>
    <message>
        <source>Link to a recording given out</source>
        <translation>録音へのリンクを発行</translation>
    </message>
    <message>
        <source>Link to a recording renewed</source>
        <translation>録音へのリンクを更新</translation>
    </message>
    <message>
        <source>Recording fetched by a link</source>
        <translation>リンクから録音を取得</translation>
    </message>
    <message>
        <source>Link to a clip made</source>
        <translation>クリップへのリンクを作成</translation>
    </message>
    <message>
        <source>Link to a clip withdrawn</source>
        <translation>クリップへのリンクを取り消し</translation>
    </message>
    <message>
        <source>Wrong passcode for a link to a clip</source>
        <translation>クリップへのリンクのパスコードの誤り</translation>
    </message>
    <message>
        <source>List of calls exported</source>
        <translation>通話の一覧をエクスポート</translation>
    </message>
    <message>
        <source>Audit log exported</source>
        <translation>監査ログをエクスポート</translation>
    </message>
    <message>
        <source>Tags of a call changed</source>
        <translation>通話のタグを変更</translation>
    </message>
    <message>
        <source>Call judged</source>
        <translation>通話を評価</translation>
    </message>
    <message>
        <source>Scorecard of a call answered</source>
        <translation>通話のスコアカードに回答</translation>
    </message>
    <message>
        <source>Questions of the scorecard changed</source>
        <translation>スコアカードの質問を変更</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>メモを記入</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>メモを変更</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>メモを削除</translation>
    </message>
    <message>
        <source>Alert acknowledged</source>
        <translation>通知への対応を開始</translation>
    </message>
    <message>
        <source>Words of complaint changed</source>
        <translation>苦情の言葉を変更</translation>
    </message>
    <message>
        <source>Assistant changed at the provider</source>
        <translation>プロバイダーのアシスタントを変更</translation>
    </message>
    <message>
        <source>Phone number changed at the provider</source>
        <translation>プロバイダーの電話番号を変更</translation>
    </message>
    <message>
        <source>Stored file that belongs to no call deleted</source>
        <translation>どの通話にも属さない保存ファイルを削除</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>サインインを拒否</translation>
    </message>
    <message>
        <source>Sign-in locked after too many tries</source>
        <translation>試行回数が多すぎるためサインインをロック</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>ユーザーを追加</translation>
    </message>
    <message>
        <source>Person disabled</source>
        <translation>ユーザーを無効化</translation>
    </message>
    <message>
        <source>Sign-in of a person reset</source>
        <translation>ユーザーのサインインをリセット</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Second factor switched on</source>
        <translation>2要素認証を有効化</translation>
    </message>
    <message>
        <source>Second factor switched off</source>
        <translation>2要素認証を無効化</translation>
    </message>
    <message>
        <source>Access token made</source>
        <translation>アクセストークンを作成</translation>
    </message>
    <message>
        <source>Access token revoked</source>
        <translation>アクセストークンを取り消し</translation>
    </message>
    <message>
        <source>Audit log viewed</source>
        <translation>監査ログを閲覧</translation>
    </message>
    <message>
        <source>Audit log verified</source>
        <translation>監査ログを検証</translation>
    </message>
    <message>
        <source>Change of an assistant failed</source>
        <translation>アシスタントの変更に失敗</translation>
    </message>
    <message>
        <source>Change of a phone number failed</source>
        <translation>電話番号の変更に失敗</translation>
    </message>
    <message>
        <source>Password right, code asked for</source>
        <translation>パスワードは正しく、コードを要求</translation>
    </message>
    <message>
        <source>Second factor offered</source>
        <translation>第2要素を提示</translation>
    </message>
    <message>
        <source>Legal hold set</source>
        <translation>法的保持を設定</translation>
    </message>
    <message>
        <source>Legal hold extended</source>
        <translation>法的保持を拡大</translation>
    </message>
    <message>
        <source>Legal hold released</source>
        <translation>法的保持を解除</translation>
    </message>
    <message>
        <source>Legal hold ended</source>
        <translation>法的保持の期限切れ</translation>
    </message>
    <message>
        <source>Recording heard, as the player reports</source>
        <translation>録音を聴取（プレーヤーの報告）</translation>
    </message>
    <message>
        <source>Expired link to a recording refused</source>
        <translation>期限切れの録音リンクを拒否</translation>
    </message>
    <message>
        <source>Call removed for good</source>
        <translation>通話を完全に削除</translation>
    </message>
    <message>
        <source>Person’s file viewed</source>
        <translation>個人のファイルを閲覧</translation>
    </message>
    <message>
        <source>Erasing a person begun</source>
        <translation>個人の消去を開始</translation>
    </message>
    <message>
        <source>Erasing a person ended</source>
        <translation>個人の消去を終了</translation>
    </message>
    <message>
        <source>Retention rules changed</source>
        <translation>保存期間のルールを変更</translation>
    </message>
    <message>
        <source>Parts of audit entries erased</source>
        <translation>監査エントリの一部を消去</translation>
    </message>
    <message>
        <source>Person’s file handed over</source>
        <translation>個人のファイルを引き渡し</translation>
    </message>
    <message>
        <source>Name or role of a person changed</source>
        <translation>ユーザーの名前または役割を変更</translation>
    </message>
    <message>
        <source>Person enabled</source>
        <translation>ユーザーを有効化</translation>
    </message>
    <message>
        <source>Person invited</source>
        <translation>ユーザーを招待</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>招待を取り消し</translation>
    </message>
    <message>
        <source>Person joined by an invitation</source>
        <translation>招待からユーザーが参加</translation>
    </message>
    <message>
        <source>Call viewed</source>
        <translation>通話を表示</translation>
    </message>
    <message>
        <source>List of calls viewed</source>
        <translation>通話一覧を表示</translation>
    </message>
    <message>
        <source>Redaction asked for</source>
        <translation>墨消しを依頼</translation>
    </message>
    <message>
        <source>Redaction failed</source>
        <translation>墨消し失敗</translation>
    </message>
    <message>
        <source>Recording redacted</source>
        <translation>録音を墨消し</translation>
    </message>
    <message>
        <source>Sealed original opened</source>
        <translation>封印された原本を開いた</translation>
    </message>
    <message>
        <source>Sealed original deleted</source>
        <translation>封印された原本を削除</translation>
    </message>
    <message>
        <source>Delivery of a stranger refused</source>
        <translation>不明な送信元の配信を拒否</translation>
    </message>
    <message>
        <source>Settings of the receiver changed</source>
        <translation>レシーバーの設定を変更</translation>
    </message>
    <message>
        <source>Rule or phrases of consent changed</source>
        <translation>同意のルールまたはフレーズの変更</translation>
    </message>
    <message>
        <source>Consent to a recording confirmed</source>
        <translation>録音への同意を確認</translation>
    </message>
    <message>
        <source>Confirmation of consent taken back</source>
        <translation>同意の確認を取り消し</translation>
    </message>
    <message>
        <source>Recording without proof of consent refused</source>
        <translation>同意の証拠がない録音を拒否</translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>Time: %1</source>
        <translation>期間：%1</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>操作：%1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>人：%1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>通話：%1</translation>
    </message>
    <message>
        <source>The whole log, from its first entry on</source>
        <translation>最初の記録からのログ全体</translation>
    </message>
    <message>
        <source>The words that are searched for don’t narrow an export.</source>
        <translation>検索した語句でエクスポートは絞り込まれません。</translation>
    </message>
    <message>
        <source>One file for programs, with every entry and its proof.</source>
        <translation>プログラム向けの1つのファイルで、すべての記録とその証明が入ります。</translation>
    </message>
    <message>
        <source>The proofs are saved beside it, under the same name with %1 at its end.</source>
        <translation>証明は、同じ名前の末尾に%1を付けたファイルで隣に保存されます。</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of this language; they will be written as codes.</source>
        <translation>このコンピューターにはこの言語の文字を含むフォントがないため、文字はコードで書かれます。</translation>
    </message>
    <message>
        <source>Audit log %1</source>
        <comment>name of a file; a month or a day</comment>
        <translation>監査ログ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in %1.</source>
        <translation>
            <numerusform>%Ln件の記録が%1にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their proofs are in %1; keep both together.</source>
        <translation>証明は%1にあります。両方を一緒に保管してください。</translation>
    </message>
    <message>
        <source>It can’t be saved. Choose another place and try again. (%1)</source>
        <translation>保存できません。別の場所を選んで、もう一度お試しください。（%1）</translation>
    </message>
    <message>
        <source>The receiver’s answer makes no sense; nothing was saved. (%1)</source>
        <translation>レシーバーの応答が正しくないため、何も保存されていません。（%1）</translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message>
        <source>Audit log of %1, %2 entries, root %3</source>
        <translation>%1の監査ログ、%2件、ルート：%3</translation>
    </message>
    <message>
        <source>Audit log of %1</source>
        <translation>%1の監査ログ</translation>
    </message>
    <message>
        <source>Asked for: from %1 on</source>
        <translation>指定：%1以降</translation>
    </message>
    <message>
        <source>Asked for: before %1</source>
        <translation>指定：%1より前</translation>
    </message>
    <message>
        <source>From the beginning of the log until this export</source>
        <translation>ログの最初からこのエクスポートまで</translation>
    </message>
    <message>
        <source>First entry shown: %1</source>
        <translation>表示している最初の記録：%1</translation>
    </message>
    <message>
        <source>Last entry shown: %1</source>
        <translation>表示している最後の記録：%1</translation>
    </message>
    <message>
        <source>Times are those of %1, each with its difference from UTC.</source>
        <translation>時刻は%1のもので、それぞれにUTCとの差が付いています。</translation>
    </message>
    <message>
        <source>None: every entry of the log is shown.</source>
        <translation>なし：ログのすべての記録を表示しています。</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>人：%1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>通話：%1</translation>
    </message>
    <message>
        <source>A part of the log: entries that do not fit are not shown.</source>
        <translation>ログの一部です。条件に合わない記録は表示していません。</translation>
    </message>
    <message>
        <source>%1 of the %2 entries of the log</source>
        <translation>ログの記録%2件のうち%1件</translation>
    </message>
    <message>
        <source>Numbers %1 to %2</source>
        <translation>番号%1～%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>number: what happened (the word for it in the log)</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>エクスポート日時</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Entries shown</source>
        <translation>表示している記録</translation>
    </message>
    <message>
        <source>By what happened</source>
        <translation>内容別の件数</translation>
    </message>
    <message>
        <source>Signed end of the log</source>
        <translation>署名されたログの末尾</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>記録：%1件</translation>
    </message>
    <message>
        <source>Root: %1</source>
        <translation>ルート：%1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>キー：%1</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>署名：%1</translation>
    </message>
    <message>
        <source>1. Keep this file together with %1. It has every entry shown here, with its proof.</source>
        <translation>1. このファイルは%1と一緒に保管してください。そこには、ここに表示しているすべての記録がその証明とともに入っています。</translation>
    </message>
    <message>
        <source>2. Run %1. This script comes with Earshot, is short enough to be read, and needs Python 3 and nothing else.</source>
        <translation>2. %1を実行してください。このスクリプトはEarshotに付属していて、読める程度に短く、Python 3以外は何も必要ありません。</translation>
    </message>
    <message>
        <source>3. It says “intact”, and the number of entries, the root and the key that stand above. Compare the key with the one that the organisation gave you by another way.</source>
        <translation>3. 「intact」（改変なし）と、上に記載の記録の件数、ルート、キーが表示されます。キーを、組織から別の方法で受け取ったものと比べてください。</translation>
    </message>
    <message>
        <source>4. Hold rows printed here against what the log says: %1 prints entry 17. “Proof” in a row is the beginning of the entry&apos;s hash, which is part of the signed root.</source>
        <translation>4. ここに印刷された行を、ログの内容と照らし合わせてください。%1で17番の記録が表示されます。行の「証明」は、その記録のハッシュ値の先頭部分です。ハッシュ値は署名されたルートに含まれます。</translation>
    </message>
    <message>
        <source>Nothing in an entry that is proved so can have been changed after it was written. Not proved are the pages of this PDF themselves: the signature is that of the log.</source>
        <translation>このように証明された記録の内容が、書き込まれた後に変更されていることはありえません。このPDFのページ自体は証明されていません。署名はログに対するものです。</translation>
    </message>
    <message>
        <source>No entry is missing up to the signed end.</source>
        <translation>署名された末尾まで、欠けている記録はありません。</translation>
    </message>
    <message>
        <source>Whether a part has all entries of its kind is not proved; an export of the whole log is.</source>
        <translation>一部のエクスポートに該当する記録がすべて含まれていることは証明されません。ログ全体のエクスポートなら証明されます。</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>確認のしかた</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>証明：%1</translation>
    </message>
    <message>
        <source>%1 s of audio</source>
        <translation>音声%1秒</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more letters, in the file of the proofs</source>
        <translation>
            <numerusform>…ほか%Ln文字（証明のファイルに記載）</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>アクセス元</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
    <message>
        <source>[erased]</source>
        <translation>[消去済み]</translation>
    </message>
    <message>
        <source>Access to recordings</source>
        <translation>録音へのアクセス</translation>
    </message>
    <message>
        <source>What left the building</source>
        <translation>社外に出たもの</translation>
    </message>
    <message>
        <source>Refused access</source>
        <translation>拒否されたアクセス</translation>
    </message>
    <message>
        <source>Retention, legal holds and erasure</source>
        <translation>保存期間、法的保持、消去</translation>
    </message>
    <message>
        <source>People and what they may do</source>
        <translation>利用者とその権限</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>変更された設定</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>レポート: %1</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>内容：%1</translation>
    </message>
    <message>
        <source>%1: there is no room left on the disk</source>
        <translation>%1：ディスクに空きがありません</translation>
    </message>
</context>
<context>
    <name>AuditTexts</name>
    <message>
        <source>Verified on %1.</source>
        <translation>%1に検証しました。</translation>
    </message>
    <message>
        <source>Verified on %1 by %2.</source>
        <translation>%1に検証しました（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are newer than that.</source>
        <translation>
            <numerusform>その後の記録が%Ln件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something between entry %1 and entry %2 is not as it was written.</source>
        <translation>記録%1から記録%2までの間に、書き込まれたときと異なる箇所があります。</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written.</source>
        <translation>記録%1は、書き込まれたときと異なっています。</translation>
    </message>
    <message>
        <source>Broken at %1</source>
        <comment>the number of an entry</comment>
        <translation>%1に異常</translation>
    </message>
    <message>
        <source>Not proved yet</source>
        <translation>まだ証明なし</translation>
    </message>
    <message>
        <source>The log is older than its proofs. It is sealed with its next entry.</source>
        <translation>このログは証明の仕組みより前に始まっています。次の記録とともに封印されます。</translation>
    </message>
    <message>
        <source>Unbroken through %1</source>
        <comment>the number of an entry</comment>
        <translation>%1まで改変なし</translation>
    </message>
    <message>
        <source>Every entry is as it was written.</source>
        <translation>すべての記録が、書き込まれたときのままです。</translation>
    </message>
    <message>
        <source>Checking… %L1 %</source>
        <translation>検証中… %L1%</translation>
    </message>
    <message>
        <source>%1 has the log verified.</source>
        <translation>ログの検証を開始した人：%1</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>検証できませんでした</translation>
    </message>
    <message>
        <source>The last check could not look at every entry and says nothing of the log. Try again; the receiver’s log says more.</source>
        <translation>前回の検証ではすべての記録を調べられなかったため、監査ログの状態はわかりません。もう一度お試しください。詳細はレシーバーのログにあります。</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>まだ未検証</translation>
    </message>
    <message>
        <source>“Verify” follows the log entry by entry and finds what was changed or removed.</source>
        <translation>「検証」は、ログの記録を1件ずつたどり、変更または削除されたものを見つけます。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so much of a recording</comment>
        <translation>%2中の%1</translation>
    </message>
    <message>
        <source>the end of it</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>from byte %1 on</source>
        <translation>%1バイト目以降</translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>a time</comment>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no judgement</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a time</comment>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time</comment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>broken at %1</source>
        <comment>the number of an entry</comment>
        <translation>%1に異常</translation>
    </message>
    <message>
        <source>unbroken through %1</source>
        <comment>the number of an entry</comment>
        <translation>%1まで改変なし</translation>
    </message>
    <message>
        <source>wrong passcode</source>
        <translation>パスコードの誤り</translation>
    </message>
    <message>
        <source>with a passcode</source>
        <translation>パスコードあり</translation>
    </message>
    <message>
        <source>%1, before that %2</source>
        <comment>two judgements of a call</comment>
        <translation>%1、変更前は%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>Password and recovery code</source>
        <translation>パスワードとリカバリーコード</translation>
    </message>
    <message>
        <source>Password and code</source>
        <translation>パスワードとコード</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phrases</source>
        <translation>
            <numerusform>フレーズ%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Earshot’s own words</source>
        <translation>Earshot 標準の言葉</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Opened a recording</source>
        <translation>録音を開く</translation>
    </message>
    <message>
        <source>Refreshed link</source>
        <translation>リンクを更新</translation>
    </message>
    <message>
        <source>Played by link</source>
        <translation>リンクから再生</translation>
    </message>
    <message>
        <source>Shared a clip</source>
        <translation>クリップを共有</translation>
    </message>
    <message>
        <source>Withdrew a link</source>
        <translation>リンクを取り消し</translation>
    </message>
    <message>
        <source>Link refused</source>
        <translation>リンクを拒否</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>通話を評価</translation>
    </message>
    <message>
        <source>Changed tags</source>
        <translation>タグを変更</translation>
    </message>
    <message>
        <source>Answered the scorecard</source>
        <translation>スコアカードに回答</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>メモを記入</translation>
    </message>
    <message>
        <source>Changed a note</source>
        <translation>メモを変更</translation>
    </message>
    <message>
        <source>Deleted a note</source>
        <translation>メモを削除</translation>
    </message>
    <message>
        <source>Changed the scorecard</source>
        <translation>スコアカードを変更</translation>
    </message>
    <message>
        <source>Changed the complaint words</source>
        <translation>苦情の言葉を変更</translation>
    </message>
    <message>
        <source>Acknowledged an alert</source>
        <translation>通知への対応を開始</translation>
    </message>
    <message>
        <source>Changed an assistant</source>
        <translation>アシスタントを変更</translation>
    </message>
    <message>
        <source>Assistant not changed</source>
        <translation>アシスタントの変更に失敗</translation>
    </message>
    <message>
        <source>Changed a phone number</source>
        <translation>電話番号を変更</translation>
    </message>
    <message>
        <source>Phone number not changed</source>
        <translation>電話番号の変更に失敗</translation>
    </message>
    <message>
        <source>Exported calls</source>
        <translation>通話をエクスポート</translation>
    </message>
    <message>
        <source>Exported audit report</source>
        <translation>監査レポートをエクスポート</translation>
    </message>
    <message>
        <source>Viewed the audit log</source>
        <translation>監査ログを閲覧</translation>
    </message>
    <message>
        <source>Verified the audit log</source>
        <translation>監査ログを検証</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>サインインを拒否</translation>
    </message>
    <message>
        <source>Sign-in locked</source>
        <translation>サインインをロック</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>ユーザーを追加</translation>
    </message>
    <message>
        <source>Disabled a person</source>
        <translation>ユーザーを無効化</translation>
    </message>
    <message>
        <source>Reset a person’s sign-in</source>
        <translation>サインインをリセット</translation>
    </message>
    <message>
        <source>Changed their password</source>
        <translation>自分のパスワードを変更</translation>
    </message>
    <message>
        <source>Second factor switched on</source>
        <translation>2要素認証を有効化</translation>
    </message>
    <message>
        <source>Second factor switched off</source>
        <translation>2要素認証を無効化</translation>
    </message>
    <message>
        <source>Made an access token</source>
        <translation>アクセストークンを作成</translation>
    </message>
    <message>
        <source>Revoked an access token</source>
        <translation>アクセストークンを取り消し</translation>
    </message>
    <message>
        <source>Deleted a file</source>
        <translation>ファイルを削除</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>By link</source>
        <translation>リンク経由</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>名前不明</translation>
    </message>
    <message>
        <source>A call that is not there any more</source>
        <translation>すでに存在しない通話</translation>
    </message>
    <message>
        <source>%1 · inbound</source>
        <comment>who called</comment>
        <translation>%1 · 着信</translation>
    </message>
    <message>
        <source>%1 · outbound</source>
        <comment>who was called</comment>
        <translation>%1 · 発信</translation>
    </message>
    <message>
        <source>%1 · web</source>
        <comment>who called</comment>
        <translation>%1 · Web</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date, a time of day with seconds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, a date format of Qt</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Code asked for</source>
        <translation>コードを要求</translation>
    </message>
    <message>
        <source>Second factor offered</source>
        <translation>第2要素を提示</translation>
    </message>
    <message>
        <source>Set a legal hold</source>
        <translation>法的保持を設定</translation>
    </message>
    <message>
        <source>Extended a legal hold</source>
        <translation>法的保持を拡大</translation>
    </message>
    <message>
        <source>Released a legal hold</source>
        <translation>法的保持を解除</translation>
    </message>
    <message>
        <source>Legal hold ended</source>
        <translation>法的保持の期限切れ</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>聴取</translation>
    </message>
    <message numerus="yes">
        <source>parts of %Ln entries</source>
        <translation>
            <numerusform>%Ln 件のエントリの一部</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased</source>
        <comment>what stood here was erased</comment>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>a person was erased</source>
        <translation>個人の消去</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>通話 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on legal hold</source>
        <translation>
            <numerusform>法的保持 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>ルール %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased details</source>
        <translation>詳細を消去</translation>
    </message>
    <message>
        <source>Removed a call</source>
        <translation>通話を完全に削除</translation>
    </message>
    <message>
        <source>Looked up a person</source>
        <translation>個人の情報を閲覧</translation>
    </message>
    <message>
        <source>Began an erasure</source>
        <translation>消去を開始</translation>
    </message>
    <message>
        <source>Ended an erasure</source>
        <translation>消去を終了</translation>
    </message>
    <message>
        <source>Changed retention</source>
        <translation>保存期間を変更</translation>
    </message>
    <message>
        <source>evidence pack</source>
        <translation>証拠パック</translation>
    </message>
    <message>
        <source>a person’s file</source>
        <translation>個人のファイル</translation>
    </message>
    <message>
        <source>Packed personal data</source>
        <translation>個人データを出力</translation>
    </message>
    <message>
        <source>%1, before that %2</source>
        <comment>two roles of a person</comment>
        <translation>%1、変更前は%2</translation>
    </message>
    <message>
        <source>Changed a person</source>
        <translation>ユーザーを変更</translation>
    </message>
    <message>
        <source>Enabled a person</source>
        <translation>ユーザーを有効化</translation>
    </message>
    <message>
        <source>Invited a person</source>
        <translation>ユーザーを招待</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>招待を取り消し</translation>
    </message>
    <message>
        <source>Joined by invitation</source>
        <translation>招待から参加</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <comment>of a recording</comment>
        <translation>
            <numerusform>%Ln か所</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Viewed a call</source>
        <translation>通話を表示</translation>
    </message>
    <message>
        <source>Viewed a list</source>
        <translation>一覧を表示</translation>
    </message>
    <message>
        <source>Asked for a redaction</source>
        <translation>墨消しを依頼</translation>
    </message>
    <message>
        <source>Redaction failed</source>
        <translation>墨消し失敗</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>墨消し済み</translation>
    </message>
    <message>
        <source>Opened an original</source>
        <translation>原本を開いた</translation>
    </message>
    <message>
        <source>Deleted an original</source>
        <translation>原本を削除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more before</source>
        <comment>refused deliveries</comment>
        <translation>
            <numerusform>以前にさらに %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery refused</source>
        <translation>配信を拒否</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>some are put back</source>
        <comment>parts of a recording</comment>
        <translation>一部を元に戻した</translation>
    </message>
    <message>
        <source>Recordings without proof are barred</source>
        <translation>証拠のない録音は利用停止</translation>
    </message>
    <message>
        <source>Recordings without proof are shown</source>
        <translation>証拠のない録音を表示</translation>
    </message>
    <message>
        <source>Consent is not looked for</source>
        <translation>同意は調べない</translation>
    </message>
    <message>
        <source>Changed consent rules</source>
        <translation>同意のルールを変更</translation>
    </message>
    <message>
        <source>Confirmed consent</source>
        <translation>同意を確認</translation>
    </message>
    <message>
        <source>Withdrew consent</source>
        <translation>同意の確認を取消</translation>
    </message>
    <message>
        <source>No consent: refused</source>
        <translation>同意なしで拒否</translation>
    </message>
</context>
<context>
    <name>BulkJob</name>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>キャンセルしました。何も保存されていません。</translation>
    </message>
    <message>
        <source>Saved as %1. Recordings: %L2.</source>
        <translation>%1として保存しました。録音：%L2件。</translation>
    </message>
    <message>
        <source>Without one: %L1, and manifest.csv says why.</source>
        <translation>録音なし：%L1件（理由はmanifest.csvに記載）。</translation>
    </message>
    <message>
        <source>The call has no recording.</source>
        <translation>この通話には録音がありません。</translation>
    </message>
    <message>
        <source>Recordings %1</source>
        <translation>録音 %1</translation>
    </message>
    <message>
        <source>Saved as %1. Calls: %L2.</source>
        <translation>%1として保存しました。通話：%L2件。</translation>
    </message>
    <message>
        <source>Cancelled. Calls marked before that: %L1.</source>
        <translation>キャンセルしました。それまでに評価した通話：%L1件。</translation>
    </message>
    <message>
        <source>Calls marked: %L1.</source>
        <translation>評価した通話：%L1件。</translation>
    </message>
    <message>
        <source>%1 can’t be saved: %2. Choose another place and try again.</source>
        <translation>%1を保存できません：%2。別の場所を選んで、もう一度お試しください。</translation>
    </message>
    <message>
        <source>the folder can’t be renamed</source>
        <translation>フォルダーの名前を変更できません</translation>
    </message>
</context>
<context>
    <name>CallEvidence</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>通話相手</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>話者不明</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>from a web page</source>
        <translation>ウェブページから</translation>
    </message>
    <message>
        <source>Evidence pack of a call, %1</source>
        <translation>通話の証拠パック、%1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Ids of others</source>
        <translation>他社の識別子</translation>
    </message>
    <message>
        <source>voice provider: %1</source>
        <translation>音声プロバイダー：%1</translation>
    </message>
    <message>
        <source>phone network: %1</source>
        <translation>電話網：%1</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>%1, %2 bytes, stored %3</source>
        <translation>%1、%2 バイト、保存 %3</translation>
    </message>
    <message>
        <source>SHA-256 since then: %1</source>
        <translation>それ以降の SHA-256：%1</translation>
    </message>
    <message>
        <source>Facts of the call</source>
        <translation>通話の情報</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>audit.jsonl: all entries about this call, out of %1, with their proofs</source>
        <translation>audit.jsonl：全 %1 件のうちこの通話に関するすべての項目とその証明</translation>
    </message>
    <message>
        <source>signed root: %1</source>
        <translation>署名されたルート：%1</translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation>鍵：%1</translation>
    </message>
    <message>
        <source>Unpack all files into one folder and run, where Python 3 is installed: python3 verify-evidence</source>
        <translation>すべてのファイルを一つのフォルダーに展開し、Python 3 のある環境で実行してください：python3 verify-evidence</translation>
    </message>
    <message>
        <source>It says whether the recording and call.json are those that the audit log has the hashes of, and whether the log is signed and unbroken. It needs no Earshot and no network.</source>
        <translation>録音と call.json が監査ログにハッシュのあるものと同じか、ログに署名があり壊れていないかを示します。Earshot もネットワークも不要です。</translation>
    </message>
    <message>
        <source>Compare the key with the one the company gave you by another way. To trust no program of this pack, take verify-evidence and verify-audit from Earshot’s published source.</source>
        <translation>鍵を、会社から別の方法で受け取った鍵と比べてください。このパックのプログラムを信用したくない場合は、公開されている Earshot のソースから verify-evidence と verify-audit を入手してください。</translation>
    </message>
    <message>
        <source>How to check</source>
        <translation>確認方法</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Evidence pack of call %1</source>
        <translation>通話 %1 の証拠パック</translation>
    </message>
    <message>
        <source>These pages and transcript.txt are for reading; what is sealed is the recording and call.json. That the call was recorded with consent, and what happened to the recording before it was stored, is not proved.</source>
        <translation>このページと transcript.txt は読むためのもので、封印されているのは録音と call.json です。同意のうえで録音されたこと、および保存前に録音に何があったかは証明されません。</translation>
    </message>
</context>
<context>
    <name>CallFormat</name>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>呼び出し中</translation>
    </message>
    <message>
        <source>Call in progress</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>No recording yet</source>
        <translation>録音はまだありません</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>day separator, a date format of Qt</comment>
        <translation>M月d日（dddd）</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>day separator, a date format of Qt</comment>
        <translation>yyyy年M月d日（dddd）</translation>
    </message>
    <message>
        <source>Web visitor</source>
        <translation>Web訪問者</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>不明な顧客</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>不明な発信者</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Direction unknown</source>
        <translation>方向不明</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>レビュー担当者</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>コンプライアンス担当者</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>要フォロー</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>聴取済み</translation>
    </message>
    <message>
        <source>%L1 % heard</source>
        <translation>%L1%聴取済み</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>取得中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>文字起こしのみ</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>録音なし</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 a state (&quot;Trying again&quot;), %2 why, a sentence</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, a date format of Qt</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date, a time of day</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Call at the provider</source>
        <translation>プロバイダーでの通話</translation>
    </message>
    <message>
        <source>Began (UTC)</source>
        <translation>開始（UTC）</translation>
    </message>
    <message>
        <source>Began (local time)</source>
        <translation>開始（現地時刻）</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>自社番号</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>終了（UTC）</translation>
    </message>
    <message>
        <source>Ended (local time)</source>
        <translation>終了（現地時刻）</translation>
    </message>
    <message>
        <source>Length (s)</source>
        <translation>長さ（秒）</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>Cost (USD)</source>
        <translation>費用（USD）</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>サイズ（バイト）</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Why there is no file</source>
        <translation>ファイルがない理由</translation>
    </message>
</context>
<context>
    <name>CertificateTexts</name>
    <message>
        <source>It does not say.</source>
        <translation>記載がありません。</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>an owner, addresses</comment>
        <translation>%1（対象：%2）</translation>
    </message>
    <message>
        <source>Nobody but itself</source>
        <translation>証明書自身のみ</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>The receiver made this certificate itself. Anybody could make one like it, so only its fingerprint shows that it is the right one.</source>
        <translation>この証明書はレシーバーが自分で作成したものです。同じようなものは誰でも作れるため、正しいものかどうかはフィンガープリントでしか確認できません。</translation>
    </message>
    <message>
        <source>This computer does not know who vouches for it. Only the fingerprint shows that it is the right one.</source>
        <translation>このコンピューターは、この証明書を保証している発行者を知りません。正しいものかどうかはフィンガープリントでしか確認できません。</translation>
    </message>
    <message>
        <source>It was made for another address than %1. Is the address right?</source>
        <translation>%1とは別のアドレス用に発行されています。アドレスは正しいですか？</translation>
    </message>
    <message>
        <source>It ended on %1. Whoever runs the receiver should renew it.</source>
        <translation>%1に期限が切れました。レシーバーの運用担当者による更新が必要です。</translation>
    </message>
    <message>
        <source>It begins on %1 only. Is the clock of this computer right?</source>
        <translation>%1から有効になります。このコンピューターの時計は合っていますか？</translation>
    </message>
    <message>
        <source>This computer could not check it.</source>
        <translation>このコンピューターでは確認できませんでした。</translation>
    </message>
</context>
<context>
    <name>ClipDialog</name>
    <message>
        <source>%1 seconds</source>
        <comment>a length below a minute</comment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>ClipLinks</name>
    <message>
        <source>Whoever has this link and the passcode can hear %1 to %2 of this call until %3, without signing in.</source>
        <translation>このリンクとパスコードを持つ人は、サインインせずに、この通話の %1 から %2 までを %3 まで聞くことができます。</translation>
    </message>
    <message>
        <source>Whoever has this link can hear %1 to %2 of this call until %3, without signing in.</source>
        <translation>このリンクを持つ人は、サインインせずに、この通話の %1 から %2 までを %3 まで聞くことができます。</translation>
    </message>
    <message>
        <source>This is the link. Copy it now: it is not shown again.</source>
        <translation>これがリンクです。今コピーしてください。もう一度表示されることはありません。</translation>
    </message>
    <message>
        <source>%1 It works on this computer only, because the receiver has no public address.</source>
        <translation>%1 レシーバーに公開アドレスがないため、このコンピューターでのみ使えます。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a link&apos;s name, its times</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Works until %1</source>
        <translation>%1 まで有効</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>%1 に期限切れ</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>%1 に取り消し</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>まだ開かれていません</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n times, last on %1</source>
        <translation>
            <numerusform>%n 回開かれました。最後は %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %n times</source>
        <translation>
            <numerusform>%n 回開かれました</numerusform>
        </translation>
    </message>
    <message>
        <source>with a passcode</source>
        <translation>パスコードあり</translation>
    </message>
    <message>
        <source>no passcode</source>
        <translation>パスコードなし</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>作成者: %1</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Calls that come while it does not run are fetched at the next start, as long as the provider keeps them (two weeks).</source>
        <translation>停止中にかかってきた通話は、プロバイダーが保持している間 (2 週間)、次の起動時に取得されます。</translation>
    </message>
    <message>
        <source>It can go on without the window; its icon in the tray brings the window back.</source>
        <translation>ウィンドウなしで動作を続けられます。トレイのアイコンからウィンドウを開けます。</translation>
    </message>
    <message>
        <source>You are asked once; the settings page changes the answer.</source>
        <translation>確認は一度だけです。設定ページで変更できます。</translation>
    </message>
    <message>
        <source>Earshot collects your calls only while it runs</source>
        <translation>Earshot は起動している間だけ通話を収集します</translation>
    </message>
</context>
<context>
    <name>CompletenessTexts</name>
    <message>
        <source>One call that the provider lists is missing here</source>
        <translation>プロバイダーの一覧にある通話1件がここにありません</translation>
    </message>
    <message numerus="yes">
        <source>%n calls that the provider lists are missing here</source>
        <translation>
            <numerusform>プロバイダーの一覧にある通話%n件がここにありません</numerusform>
        </translation>
    </message>
    <message>
        <source>One recording could not be fetched</source>
        <translation>録音1件を取得できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings could not be fetched</source>
        <translation>
            <numerusform>録音%n件を取得できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>One recording is still being fetched</source>
        <translation>録音1件を取得中です</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are still being fetched</source>
        <translation>
            <numerusform>録音%n件を取得中です</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1件保存済み</translation>
    </message>
    <message>
        <source>%1 being fetched</source>
        <translation>%1件取得中</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <translation>%1件録音されず</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1件失敗</translation>
    </message>
    <message>
        <source>%1 not over yet</source>
        <translation>%1件未終了</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1件欠落</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>取得中</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>録音されず</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>未終了</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>The provider sends nothing here: Earshot asks it for new calls regularly, so they appear a little later.</source>
        <translation>プロバイダーからここへの送信はありません。Earshotが定期的に新しい通話を問い合わせるため、表示が少し遅れます。</translation>
    </message>
    <message>
        <source>Older calls of the provider are still being listed.</source>
        <translation>プロバイダーの古い通話をまだ一覧に取り込んでいます。</translation>
    </message>
    <message>
        <source>%1: no calls</source>
        <translation>%1：通話なし</translation>
    </message>
    <message>
        <source>one call</source>
        <translation>通話1件</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>通話%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 a day, %2 &quot;42 calls&quot;, %3 &quot;40 kept · 2 being fetched&quot;</extracomment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>One call is known; the provider’s list has not been compared yet</source>
        <translation>通話を1件把握しています。プロバイダーの一覧とはまだ照合していません</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are known; the provider’s list has not been compared yet</source>
        <translation>
            <numerusform>通話を%n件把握しています。プロバイダーの一覧とはまだ照合していません</numerusform>
        </translation>
    </message>
    <message>
        <source>One call is known; the provider’s list could not be compared lately</source>
        <translation>通話を1件把握しています。最近はプロバイダーの一覧と照合できていません</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are known; the provider’s list could not be compared lately</source>
        <translation>
            <numerusform>通話を%n件把握しています。最近はプロバイダーの一覧と照合できていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the last %Ln days</source>
        <comment>a part of: All 42 calls of the last 14 days are accounted for</comment>
        <translation>
            <numerusform>過去%Ln日間</numerusform>
        </translation>
    </message>
    <message>
        <source>The one call %1 is accounted for</source>
        <extracomment>%1 &quot;of the last 14 days&quot;</extracomment>
        <translation>%1の通話1件に漏れはありません</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln calls %1 are accounted for</source>
        <extracomment>%1 &quot;of the last 14 days&quot;</extracomment>
        <translation>
            <numerusform>%1の通話全%Ln件に漏れはありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>in 3 days, 3 days ago</comment>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider’s list is being compared now.</source>
        <translation>プロバイダーの一覧と照合中です。</translation>
    </message>
    <message>
        <source>The provider’s list is not compared, because no key for the provider is set. Only calls that were sent here are counted.</source>
        <translation>プロバイダーのキーが設定されていないため、プロバイダーの一覧と照合していません。ここに送られた通話だけを数えています。</translation>
    </message>
    <message>
        <source>The provider’s list cannot be read. What is shown is what was sent here.</source>
        <translation>プロバイダーの一覧を読み取れません。表示しているのは、ここに送られた内容です。</translation>
    </message>
    <message>
        <source>The provider’s list cannot be read; what is shown is from its list of %1.</source>
        <translation>プロバイダーの一覧を読み取れません。表示しているのは、%1の一覧に基づく内容です。</translation>
    </message>
    <message>
        <source>The provider’s list has not been compared yet.</source>
        <translation>プロバイダーの一覧とはまだ照合していません。</translation>
    </message>
    <message>
        <source>Compared with the provider’s list %1.</source>
        <translation>プロバイダーの一覧との照合：%1</translation>
    </message>
    <message numerus="yes">
        <source>There were no calls in the last %Ln days</source>
        <translation>
            <numerusform>過去%Ln日間に通話はありませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them is not in the provider’s list (yet).</source>
        <translation>そのうち1件は（まだ）プロバイダーの一覧にありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not in the provider’s list (yet).</source>
        <translation>
            <numerusform>そのうち%n件は（まだ）プロバイダーの一覧にありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Evidence %1 %2</source>
        <comment>name of a file; a caller, a day</comment>
        <translation>証拠 %1 %2</translation>
    </message>
    <message>
        <source>The pack is in %1. README.txt in it says how to check it.</source>
        <translation>パックは %1 にあります。検証の方法は中の README.txt に書かれています。</translation>
    </message>
    <message>
        <source>It can’t be saved. Choose another place and try again. (%1)</source>
        <translation>保存できません。別の場所を選んで、もう一度お試しください。（%1）</translation>
    </message>
    <message>
        <source>The receiver’s answer makes no sense; nothing was saved. (%1)</source>
        <translation>レシーバーの応答が正しくないため、何も保存されていません。（%1）</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain was not opened. Unlock it and try again.</source>
        <translation>キーチェーンが開かれませんでした。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No keychain service runs on this computer.</source>
        <translation>このコンピューターではキーチェーンサービスが動作していません。</translation>
    </message>
    <message>
        <source>The keychain service does not work (%1).</source>
        <translation>キーチェーンサービスが正しく動作していません（%1）。</translation>
    </message>
    <message>
        <source>The keychain service does not answer.</source>
        <translation>キーチェーンサービスが応答しません。</translation>
    </message>
</context>
<context>
    <name>LocalSettings</name>
    <message>
        <source>The keychain does not have it.</source>
        <translation>キーチェーンに登録されていません。</translation>
    </message>
    <message>
        <source>%1 decided this when Earshot was started. Start it without that to choose here.</source>
        <translation>Earshotの起動時に%1で指定されています。ここで選ぶには、その指定なしで起動してください。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <comment>a time</comment>
        <translation>%1 までロック</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>サインインできます</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>すべての通話</translation>
    </message>
    <message>
        <source>Some calls</source>
        <translation>一部の通話</translation>
    </message>
    <message>
        <source>Calls of these assistants: %1</source>
        <translation>次のアシスタントの通話: %1</translation>
    </message>
    <message>
        <source>Calls of these numbers: %1</source>
        <translation>次の番号の通話: %1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>signed in</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>May do everything, and is the only one who makes or changes owners.</source>
        <translation>すべてを行えます。オーナーを追加または変更できるのはこの役割だけです。</translation>
    </message>
    <message>
        <source>May do everything: calls, settings, people, the audit log. Only owners are out of reach.</source>
        <translation>通話、設定、ユーザー、監査ログなど、すべてを行えます。オーナーだけは変更できません。</translation>
    </message>
    <message>
        <source>Listens to calls, judges them, writes notes, downloads and shares pieces. Sees no audit log and changes no settings.</source>
        <translation>通話を聞き、評価し、メモを書き、ダウンロードし、一部を共有します。監査ログは見られず、設定は変更できません。</translation>
    </message>
    <message>
        <source>Sees the list of calls and what was said, with covered phone numbers. Hears no recordings.</source>
        <translation>通話の一覧と発言の内容を見られますが、電話番号は伏せられます。録音は聞けません。</translation>
    </message>
    <message>
        <source>See calls and what was said</source>
        <translation>通話と発言の内容を見る</translation>
    </message>
    <message>
        <source>Listen to recordings</source>
        <translation>録音を聞く</translation>
    </message>
    <message>
        <source>Download recordings</source>
        <translation>録音をダウンロードする</translation>
    </message>
    <message>
        <source>Cut out pieces and save them</source>
        <translation>一部を切り出して保存する</translation>
    </message>
    <message>
        <source>Share pieces by a link</source>
        <translation>一部をリンクで共有する</translation>
    </message>
    <message>
        <source>Judge calls, write notes, set tags</source>
        <translation>通話を評価し、メモを書き、タグを付ける</translation>
    </message>
    <message>
        <source>Export lists and what is kept of a caller</source>
        <translation>一覧と、通話相手について保存されている内容をエクスポートする</translation>
    </message>
    <message>
        <source>Make parts of a recording unheard</source>
        <translation>録音の一部を消音する</translation>
    </message>
    <message>
        <source>Hold calls back from deletion</source>
        <translation>通話を削除から保護する</translation>
    </message>
    <message>
        <source>Erase what is kept of a caller</source>
        <translation>通話相手について保存されている内容を消去する</translation>
    </message>
    <message>
        <source>See whole phone numbers</source>
        <translation>電話番号をすべて見る</translation>
    </message>
    <message>
        <source>Read and export the audit log</source>
        <translation>監査ログを読み、エクスポートする</translation>
    </message>
    <message>
        <source>Look after storage and alerts</source>
        <translation>ストレージと警告を管理する</translation>
    </message>
    <message>
        <source>Change settings and people</source>
        <translation>設定とユーザーを変更する</translation>
    </message>
    <message>
        <source>Disable yourself? You are signed out at once, and only somebody else who administers can let you in again.</source>
        <translation>自分自身を無効にしますか？すぐにサインアウトされ、再び有効にできるのはほかの管理者だけです。</translation>
    </message>
    <message>
        <source>Disable %1? They are signed out everywhere at once and can’t sign in until they are enabled again. What they did stays in the audit log; invitations they made stop working.</source>
        <translation>%1 を無効にしますか？すべての場所からすぐにサインアウトされ、再び有効にするまでサインインできません。行ったことは監査ログに残り、その人が作った招待は使えなくなります。</translation>
    </message>
    <message>
        <source>Let %1 in again? They sign in with the password they had, and may do what %2 may do.</source>
        <comment>somebody, a role</comment>
        <translation>%1 を再び有効にしますか？以前のパスワードでサインインし、「%2」ができることを行えます。</translation>
    </message>
    <message>
        <source>Take the right to administer from yourself? You can’t take this back: somebody else has to.</source>
        <translation>自分から管理の権限を外しますか？自分では元に戻せません。ほかの人に頼む必要があります。</translation>
    </message>
    <message>
        <source>Be no owner any more? You can’t take this back: another owner has to.</source>
        <translation>オーナーをやめますか？自分では元に戻せません。ほかのオーナーに頼む必要があります。</translation>
    </message>
    <message>
        <source>Make %1 an owner? Owners may do everything, also change and disable other owners.</source>
        <translation>%1 をオーナーにしますか？オーナーは、ほかのオーナーの変更や無効化も含め、すべてを行えます。</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1? Its link stops working at once. You can invite them anew.</source>
        <translation>%1 への招待を取り消しますか？リンクはすぐに使えなくなります。あらためて招待できます。</translation>
    </message>
    <message>
        <source>Give this link to %1 yourself; nothing was sent. It works once, until %2, and is not shown again.</source>
        <translation>このリンクを %1 にご自身で渡してください。何も送信されていません。%2 まで一度だけ使え、もう一度表示されることはありません。</translation>
    </message>
    <message>
        <source>It works on this computer only, because the receiver has no public address.</source>
        <translation>レシーバーに公開アドレスがないため、このコンピューターでしか使えません。</translation>
    </message>
    <message>
        <source>Listens to calls, reads and exports the audit log, holds calls back from deletion, makes parts unheard. Downloads no recordings.</source>
        <translation>通話を聞き、監査ログを読んでエクスポートし、通話を削除から保護し、一部を消音します。録音はダウンロードできません。</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Change the role</source>
        <translation>役割を変更</translation>
    </message>
    <message>
        <source>Only an owner can make or change an owner.</source>
        <translation>オーナーを追加または変更できるのはオーナーだけです。</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>有効にする…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>無効にする…</translation>
    </message>
    <message>
        <source>Enable somebody</source>
        <translation>ユーザーを有効にする</translation>
    </message>
    <message>
        <source>Disable somebody</source>
        <translation>ユーザーを無効にする</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Withdraw the invitation</source>
        <translation>招待を取り消す</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>PersonFile</name>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>開始 (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>終了 (UTC)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Called number</source>
        <translation>自社の番号</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>This is what is kept of the calls of one person.</source>
        <translation>これは、ある一人の通話について保存されているものです。</translation>
    </message>
    <message>
        <source>calls.csv lists the calls, the newest first, with the files of each:</source>
        <translation>calls.csv は、通話を新しい順に、それぞれのファイルとともに一覧にしています：</translation>
    </message>
    <message>
        <source>what is known of the call: numbers, names, times, summary, judgement, tags, notes, and links by which pieces of the recording were shared</source>
        <translation>通話についてわかっていること：番号、名前、時刻、要約、評価、タグ、メモ、録音の一部を共有したリンク</translation>
    </message>
    <message>
        <source>what was said, as it was written down</source>
        <translation>話された内容の文字起こし</translation>
    </message>
    <message>
        <source>the recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Calls of others in which the person is only spoken of are not in it. SHA256SUMS has a checksum of every file.</source>
        <translation>本人について話されているだけの他の人の通話は含まれません。SHA256SUMS には各ファイルのチェックサムがあります。</translation>
    </message>
    <message>
        <source>These recordings are missing, because they could not be read:</source>
        <translation>次の録音は読み取れなかったため含まれていません：</translation>
    </message>
</context>
<context>
    <name>PlaceCheck</name>
    <message>
        <source>written, read and deleted in %1.</source>
        <translation>%1で書き込み、読み取り、削除を確認しました。</translation>
    </message>
    <message>
        <source>signed in, and tables can be made in %1.</source>
        <translation>サインインし、%1にテーブルを作成できることを確認しました。</translation>
    </message>
    <message>
        <source>%1 can’t be used: %2. Choose another folder, or change who may write there.</source>
        <translation>%1は使用できません：%2。別のフォルダーを選ぶか、書き込み権限を変更してください。</translation>
    </message>
    <message>
        <source>what was written can’t be read again</source>
        <translation>書き込んだ内容を読み戻せません</translation>
    </message>
    <message>
        <source>The folder %1 can’t be made. Choose another one, or change who may write there.</source>
        <translation>フォルダー%1を作成できません。別のフォルダーを選ぶか、その場所の書き込み権限を変更してください。</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>This is a whole address: paste it into the field above, and it is taken apart.</source>
        <translation>これは完全なアドレスです。上の欄に貼り付けると、各項目に分けて入力されます。</translation>
    </message>
    <message>
        <source>Only one server can be named here.</source>
        <translation>ここで指定できるサーバーは1つだけです。</translation>
    </message>
    <message>
        <source>There is no such folder on this computer.</source>
        <translation>このコンピューターにそのフォルダーはありません。</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>1〜65535の数値を入力してください。</translation>
    </message>
    <message>
        <source>There is no such file on this computer.</source>
        <translation>このコンピューターにそのファイルはありません。</translation>
    </message>
    <message>
        <source>Write the whole path, from the beginning of the disk on.</source>
        <translation>ディスクの先頭からの完全なパスを入力してください。</translation>
    </message>
    <message>
        <source>This is a file; choose a folder.</source>
        <translation>これはファイルです。フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>このフォルダーには書き込めません。</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, for instance %1.</source>
        <translation>https://で始まるアドレスを入力してください（例：%1）。</translation>
    </message>
    <message>
        <source>Write the address alone, without user, question mark and number sign.</source>
        <translation>ユーザー名、?、#を含まないアドレスだけを入力してください。</translation>
    </message>
    <message>
        <source>Letters, digits, dot, dash and underscore only.</source>
        <translation>使用できるのは英数字、ピリオド、ハイフン、アンダースコアだけです。</translation>
    </message>
    <message>
        <source>Letters, digits, dot, dash, underscore and single slashes between them only.</source>
        <translation>使用できるのは英数字、ピリオド、ハイフン、アンダースコアと、間を区切る単独のスラッシュだけです。</translation>
    </message>
    <message>
        <source>For instance eu-central-1.</source>
        <translation>例：eu-central-1</translation>
    </message>
    <message>
        <source>The server is missing.</source>
        <translation>サーバーが入力されていません。</translation>
    </message>
    <message>
        <source>The name of the database is missing.</source>
        <translation>データベース名が入力されていません。</translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation>ユーザーが入力されていません。</translation>
    </message>
    <message>
        <source>The bucket is missing.</source>
        <translation>バケットが入力されていません。</translation>
    </message>
    <message>
        <source>The address of the project is missing.</source>
        <translation>プロジェクトのアドレスが入力されていません。</translation>
    </message>
    <message>
        <source>The access key is missing.</source>
        <translation>アクセスキーが入力されていません。</translation>
    </message>
    <message>
        <source>The secret key is missing.</source>
        <translation>シークレットキーが入力されていません。</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>キーが入力されていません。</translation>
    </message>
    <message>
        <source>Write the server’s name or address alone, for instance db.example.com.</source>
        <translation>サーバーの名前またはアドレスだけを入力してください（例：db.example.com）。</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>このファイルを読み取れません。</translation>
    </message>
    <message>
        <source>This is the project’s public key, which may not write. Take the secret key (sb_secret_…) or the service_role key.</source>
        <translation>これはプロジェクトの公開キーで、書き込みができません。シークレットキー（sb_secret_…）またはservice_roleキーを使用してください。</translation>
    </message>
</context>
<context>
    <name>QuietMenu</name>
    <message>
        <source>Show notices again</source>
        <translation>通知を再び表示</translation>
    </message>
    <message>
        <source>Hold notices back for a while; what is counted stays counted</source>
        <translation>しばらく通知を控えます。件数は数え続けます</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>通知を控える</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>The role &quot;%1&quot; does not allow to see calls.</source>
        <translation>ロール「%1」では、通話を表示できません。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to listen to recordings.</source>
        <translation>ロール「%1」では、録音を聞くことができません。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to download recordings.</source>
        <translation>ロール「%1」では、録音をダウンロードできません。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to do this.</source>
        <translation>ロール「%1」では、この操作はできません。</translation>
    </message>
    <message>
        <source>The access token is unknown, has expired or was revoked.</source>
        <translation>アクセストークンが不明か、期限切れか、取り消されています。</translation>
    </message>
    <message>
        <source>This link was not made by this receiver, or was changed.</source>
        <translation>このリンクは、このレシーバーが作成したものではないか、変更されています。</translation>
    </message>
    <message>
        <source>This link has expired. Ask for a new one.</source>
        <translation>このリンクの期限が切れました。新しいリンクを依頼してください。</translation>
    </message>
    <message>
        <source>There is no such alert.</source>
        <translation>その通知はありません。</translation>
    </message>
    <message>
        <source>This receiver has no provider whose assistants it could show.</source>
        <translation>このレシーバーには、アシスタントを表示できるプロバイダーがありません。</translation>
    </message>
    <message>
        <source>The receiver made a mistake. Its log says more.</source>
        <translation>レシーバーでエラーが発生しました。詳細はレシーバーのログにあります。</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>その通話はありません。</translation>
    </message>
    <message>
        <source>Too many clips are being taken at the moment. Try again soon.</source>
        <translation>現在、作成中のクリップが多すぎます。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Cutting the clip took too long. Try again, or choose a shorter one.</source>
        <translation>クリップの切り出しに時間がかかりすぎました。もう一度試すか、より短いクリップを選んでください。</translation>
    </message>
    <message>
        <source>There is no such link.</source>
        <translation>そのリンクはありません。</translation>
    </message>
    <message>
        <source>Only who made a link, or an administrator, can withdraw it.</source>
        <translation>リンクを取り消せるのは、作成した本人または管理者だけです。</translation>
    </message>
    <message>
        <source>The recording waits for its turn to be fetched. %1</source>
        <translation>録音は取得の順番を待っています。 %1</translation>
    </message>
    <message>
        <source>The recording is being fetched and checked. %1</source>
        <translation>録音を取得して確認しています。 %1</translation>
    </message>
    <message>
        <source>Fetching the recording failed and is tried again. %1</source>
        <translation>録音の取得に失敗しました。再試行します。 %1</translation>
    </message>
    <message>
        <source>The recording could not be fetched. %1</source>
        <translation>録音を取得できませんでした。 %1</translation>
    </message>
    <message>
        <source>The provider has no audio of this call. %1</source>
        <translation>プロバイダーにこの通話の音声がありません。 %1</translation>
    </message>
    <message>
        <source>The recording was deleted. %1</source>
        <translation>録音は削除されました。 %1</translation>
    </message>
    <message>
        <source>There is no recording of this call. %1</source>
        <translation>この通話の録音はありません。 %1</translation>
    </message>
    <message>
        <source>The recording was replaced. Ask for a new link.</source>
        <translation>録音が差し替えられました。新しいリンクを依頼してください。</translation>
    </message>
    <message>
        <source>There is no such note.</source>
        <translation>そのメモはありません。</translation>
    </message>
    <message>
        <source>Only who wrote a note, or an administrator, can change it.</source>
        <translation>メモを変更できるのは、書いた本人または管理者だけです。</translation>
    </message>
    <message>
        <source>There is no such question.</source>
        <translation>その質問はありません。</translation>
    </message>
    <message>
        <source>There is no such view.</source>
        <translation>そのビューはありません。</translation>
    </message>
    <message>
        <source>Only who made a view, or an administrator, can change it.</source>
        <translation>ビューを変更できるのは、作成した本人または管理者だけです。</translation>
    </message>
    <message>
        <source>A clip ends at least %1 seconds after it begins.</source>
        <translation>クリップの終わりは、始まりから%1秒以上後にしてください。</translation>
    </message>
    <message>
        <source>A clip is at most an hour long. Download the recording instead.</source>
        <translation>クリップは最長1時間です。代わりに録音をダウンロードしてください。</translation>
    </message>
    <message>
        <source>The recording ends before the clip begins.</source>
        <translation>クリップの始まりより前に録音が終わっています。</translation>
    </message>
    <message>
        <source>A call has at most %1 links.</source>
        <translation>1つの通話に作成できるリンクは%1件までです。</translation>
    </message>
    <message>
        <source>A call has at most %1 notes. Delete some first.</source>
        <translation>1つの通話に付けられるメモは%1件までです。先にいくつか削除してください。</translation>
    </message>
    <message>
        <source>A call has at most %1 tags. Take one away first.</source>
        <translation>1つの通話に付けられるタグは%1個までです。先に1つ外してください。</translation>
    </message>
    <message>
        <source>There is a view with this name already. Choose another one.</source>
        <translation>この名前のビューはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There are at most %1 views. Delete some first.</source>
        <translation>ビューは%1件までです。先にいくつか削除してください。</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>メモは%1文字以内で入力してください。</translation>
    </message>
    <message>
        <source>A tag has at most %1 characters.</source>
        <translation>タグは%1文字以内で入力してください。</translation>
    </message>
    <message>
        <source>A tag has at least one character.</source>
        <translation>タグは1文字以上で入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language we have words of; there are @%2.</source>
        <translation>「%1」は、言葉が用意されている言語ではありません。使えるのは@%2です。</translation>
    </message>
    <message>
        <source>There may be at most %1 words and phrases.</source>
        <translation>単語とフレーズは合わせて%1件までです。</translation>
    </message>
    <message>
        <source>Recording is switched off for this assistant.</source>
        <translation>このアシスタントでは録音がオフになっています。</translation>
    </message>
    <message>
        <source>The caller did not agree to be recorded.</source>
        <translation>通話相手が録音に同意しませんでした。</translation>
    </message>
    <message>
        <source>The call was never connected, so there was nothing to record.</source>
        <translation>通話が一度もつながらなかったため、録音するものがありませんでした。</translation>
    </message>
    <message>
        <source>The account is set to keep no data of calls, so the provider kept no recording.</source>
        <translation>アカウントが通話のデータを保持しない設定のため、プロバイダーは録音を保存しませんでした。</translation>
    </message>
    <message>
        <source>The assistant protects card data, so the provider keeps no recording.</source>
        <translation>アシスタントがカード情報を保護するため、プロバイダーは録音を保存しません。</translation>
    </message>
    <message>
        <source>The provider put the recording into storage of your own, which Earshot cannot open.</source>
        <translation>プロバイダーがお客様自身のストレージに録音を保存したため、Earshotからは開けません。</translation>
    </message>
    <message>
        <source>The time for which the provider keeps recordings had passed.</source>
        <translation>プロバイダーでの録音の保存期間が過ぎていました。</translation>
    </message>
    <message>
        <source>The provider has deleted this call and its recording.</source>
        <translation>プロバイダーがこの通話と録音を削除しました。</translation>
    </message>
    <message>
        <source>The phone network kept no recording because it was too short.</source>
        <translation>録音が短すぎたため、電話網で保存されませんでした。</translation>
    </message>
    <message>
        <source>The phone network kept no recording because nothing was heard in it.</source>
        <translation>録音に何も聞こえなかったため、電話網で保存されませんでした。</translation>
    </message>
    <message>
        <source>The phone network could not make the recording.</source>
        <translation>電話網で録音を作成できませんでした。</translation>
    </message>
    <message>
        <source>The provider has no recording of this call and gives no reason.</source>
        <translation>プロバイダーにこの通話の録音がなく、理由も示されていません。</translation>
    </message>
    <message>
        <source>A question has from 1 to %1 characters.</source>
        <translation>質問は1～%1文字で入力してください。</translation>
    </message>
    <message>
        <source>A search has at most %1 terms and %2 words: leave some out.</source>
        <translation>1回の検索で使える検索条件は%1件、単語は%2語までです。いくつか減らしてください。</translation>
    </message>
    <message>
        <source>The beginning of a word needs at least %1 letters before the *.</source>
        <translation>語の先頭で検索するには、*の前に%1文字以上が必要です。</translation>
    </message>
    <message>
        <source>A search needs at least one word without a minus before it.</source>
        <translation>検索には、前に-の付かない単語が1つ以上必要です。</translation>
    </message>
    <message>
        <source>A search has at most %1 characters.</source>
        <translation>検索は%1文字以内で入力してください。</translation>
    </message>
    <message>
        <source>There is no word in this search.</source>
        <translation>この検索には単語がありません。</translation>
    </message>
    <message>
        <source>The server made a mistake. It has been logged.</source>
        <translation>サーバーでエラーが発生しました。ログに記録されています。</translation>
    </message>
    <message>
        <source>Its calls are still found, by asking the provider every few minutes, but later than they could be.</source>
        <translation>通話は、プロバイダーに数分ごとに問い合わせることで引き続き見つかりますが、その分遅くなります。</translation>
    </message>
    <message>
        <source>this assistant</source>
        <translation>このアシスタント</translation>
    </message>
    <message>
        <source>this phone number</source>
        <translation>この電話番号</translation>
    </message>
    <message>
        <source>The events of %1 go to %2, not to this receiver. %3 To hear of calls at once, let this receiver take its place; if that server answers calls or needs to hear of them, set provider.forward_url to it first.</source>
        <translation>%1のイベントは、このレシーバーではなく%2に送られます。 %3 通話をすぐに把握するには、送信先をこのレシーバーに置き換えてください。現在のサーバーが通話に応答しているか、通話を把握する必要がある場合は、先にそのサーバーをprovider.forward_urlに設定してください。</translation>
    </message>
    <message>
        <source>The provider sends each event of %1 only once. One that comes while this receiver is away is not sent again; let the provider try again.</source>
        <translation>プロバイダーは、%1の各イベントを1回しか送信しません。このレシーバーが停止している間に届いたイベントは再送されません。プロバイダーが再試行するように設定してください。</translation>
    </message>
    <message>
        <source>This assistant has no server address of its own. Its events go to %1. %2</source>
        <translation>このアシスタントには独自のサーバーアドレスがありません。イベントの送信先は%1です。 %2</translation>
    </message>
    <message>
        <source>when its calls begin and end, nor that a recording is there</source>
        <translation>通話の開始と終了、および録音の準備ができたこと</translation>
    </message>
    <message>
        <source>that a call is over and its recording is there</source>
        <translation>通話が終了して録音の準備ができたこと</translation>
    </message>
    <message>
        <source>when its calls begin and end</source>
        <translation>通話の開始と終了</translation>
    </message>
    <message>
        <source>The calls of this assistant are not recorded: there will be nothing to listen to. Switch recording on.</source>
        <translation>このアシスタントの通話は録音されないため、聞けるものがありません。録音をオンにしてください。</translation>
    </message>
    <message>
        <source>Recording is set in two places that say different things; the provider has retired one of them. Set both alike.</source>
        <translation>録音の設定が2か所にあり、内容が食い違っています。プロバイダーは、その一方を廃止しました。両方を同じ設定にしてください。</translation>
    </message>
    <message>
        <source>Recording is set only in a place that the provider has retired and may stop reading. Set it where it belongs now.</source>
        <translation>録音の設定が、プロバイダーが廃止した場所にだけあります。今後読み取られなくなる可能性があります。現在の正しい場所で設定してください。</translation>
    </message>
    <message>
        <source>The provider is told not to say %1. %2 Let it say so.</source>
        <translation>プロバイダーは、%1を通知しないように設定されています。 %2 通知するように設定してください。</translation>
    </message>
    <message>
        <source>This phone number has neither an assistant nor a server address, so the server of the whole organisation says who takes its calls and gets their events. %1</source>
        <translation>この電話番号にはアシスタントもサーバーアドレスもないため、だれが通話を受けるかを組織全体のサーバーが決め、イベントもそのサーバーに送られます。 %1</translation>
    </message>
    <message>
        <source>The customer did not answer, so there was nothing to record.</source>
        <translation>顧客が応答しなかったため、録音するものがありませんでした。</translation>
    </message>
    <message>
        <source>The caller did not allow the use of the microphone, so there was nothing to record.</source>
        <translation>通話相手がマイクの使用を許可しなかったため、録音するものがありませんでした。</translation>
    </message>
    <message>
        <source>The number dialled does not exist, so there was nothing to record.</source>
        <translation>発信先の番号が存在しないため、録音するものがありませんでした。</translation>
    </message>
    <message>
        <source>The scheduled call was cancelled before it began.</source>
        <translation>予定されていた通話は、始まる前に取り消されました。</translation>
    </message>
    <message>
        <source>The call was cancelled before anybody answered.</source>
        <translation>通話は、だれかが応答する前に取り消されました。</translation>
    </message>
    <message>
        <source>The call was not answered by an assistant, so there was nothing to record.</source>
        <translation>アシスタントが通話に応答しなかったため、録音するものがありませんでした。</translation>
    </message>
    <message>
        <source>The assistant for this call was not found or not valid, so the call never began.</source>
        <translation>この通話のアシスタントが見つからないか無効だったため、通話は始まりませんでした。</translation>
    </message>
    <message>
        <source>No assistant joined the call in time, so there was nothing to record.</source>
        <translation>アシスタントが時間内に通話に参加しなかったため、録音するものがありませんでした。</translation>
    </message>
    <message>
        <source>The call could not be started, so there was nothing to record.</source>
        <translation>通話を開始できなかったため、録音するものがありませんでした。</translation>
    </message>
    <message>
        <source>The call ended while it was ringing, so there was nothing to record.</source>
        <translation>呼び出し中に通話が終了したため、録音するものがありませんでした。</translation>
    </message>
    <message>
        <source>The phone network refused the call, so there was nothing to record.</source>
        <translation>電話網が通話を拒否したため、録音するものがありませんでした。</translation>
    </message>
    <message>
        <source>The phone network never handed the call over, so there was nothing to record.</source>
        <translation>電話網から通話が引き渡されなかったため、録音するものがありませんでした。</translation>
    </message>
    <message>
        <source>The phone network could not connect the call, so there was nothing to record.</source>
        <translation>電話網が通話を接続できなかったため、録音するものがありませんでした。</translation>
    </message>
    <message>
        <source>The receiver can’t do this at the moment. Try again soon; its log says more.</source>
        <translation>レシーバーは現在この操作を実行できません。しばらくしてからもう一度お試しください。詳細はレシーバーのログにあります。</translation>
    </message>
    <message>
        <source>Without an API key the provider can’t be asked for its calls. Set EARSHOT_VAPI_API_KEY.</source>
        <translation>APIキーがないと、プロバイダーに通話を問い合わせることができません。EARSHOT_VAPI_API_KEYを設定してください。</translation>
    </message>
    <message>
        <source>The object store gives no link to this recording at the moment. Try again soon; the receiver’s log says more.</source>
        <translation>オブジェクトストアから、この録音へのリンクを現在取得できません。しばらくしてからもう一度お試しください。詳細はレシーバーのログにあります。</translation>
    </message>
    <message>
        <source>The file is no audio that Earshot can read.</source>
        <translation>このファイルは Earshot が読める音声ではありません。</translation>
    </message>
    <message>
        <source>The tag “%1” can’t be added and removed at once.</source>
        <translation>タグ「%1」の追加と削除を同時に行うことはできません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can’t be looked for: write words of up to %2 characters, with * only at the end.</source>
        <translation>「%1」は検索できません。%2文字以内の言葉を入力し、*は末尾にだけ付けてください。</translation>
    </message>
    <message>
        <source>This receiver has no public address, so the provider can’t send events to it; they are fetched. Set public_url to change that.</source>
        <translation>このレシーバーには公開アドレスがないため、プロバイダーはイベントを送れず、こちらから取得します。変更するには public_url を設定してください。</translation>
    </message>
    <message>
        <source>its phone number’s server, which is not this receiver</source>
        <translation>電話番号のサーバー（このレシーバーではありません）</translation>
    </message>
    <message>
        <source>the server of its phone number or of the whole organisation, and this receiver can’t see whether that is itself</source>
        <translation>電話番号または組織全体のサーバー（それがこのレシーバー自身かどうかは、レシーバーからは確認できません）</translation>
    </message>
    <message>
        <source>the server of its phone number or of the whole organisation (if there is one)</source>
        <translation>その電話番号または組織全体のサーバー（ある場合）</translation>
    </message>
    <message>
        <source>From now on events come here and no longer go to %1. What needs an answer is passed on to %2 (provider.forward_url).</source>
        <translation>今後イベントはここに届き、%1 には送られません。応答が必要なものは %2 に渡されます (provider.forward_url)。</translation>
    </message>
    <message>
        <source>From now on events come here, and %1 hears of these calls no more. If it is your own and needs to, set provider.forward_url to it; tool-calls and assistant-request can’t be answered without.</source>
        <translation>今後イベントはここに届き、%1 はこれらの通話を知ることができません。自社のサーバーで必要な場合は provider.forward_url に設定してください。設定しないと tool-calls と assistant-request に応答できません。</translation>
    </message>
    <message>
        <source>Only events that show who sends them are taken. If none arrive after this, choose in the provider’s dashboard, for this server, the credential that holds the receiver’s webhook secret.</source>
        <translation>送信元を示すイベントだけを受け付けます。この後イベントが届かない場合は、プロバイダーの管理画面でこのサーバーに、レシーバーの Webhook シークレットを持つ資格情報を選んでください。</translation>
    </message>
    <message>
        <source>Events still go to %1 because this assistant has tools that wait for what that server answers, and this receiver can’t give the answer. Set provider.forward_url to that server, then mend again; or insist with &quot;takeOver&quot;.</source>
        <translation>このアシスタントにはそのサーバーの応答を待つツールがあり、このレシーバーは応答できないため、イベントは引き続き %1 に送られます。provider.forward_url にそのサーバーを設定してからもう一度修正するか、&quot;takeOver&quot; で強制してください。</translation>
    </message>
    <message>
        <source>Events still go to %1 because this phone number has no assistant and asks that server who takes each call, and this receiver can’t give the answer. Set provider.forward_url to that server, then mend again; or insist with &quot;takeOver&quot;.</source>
        <translation>この電話番号にはアシスタントがなく、誰が通話を受けるかをそのサーバーに尋ねており、このレシーバーは応答できないため、イベントは引き続き %1 に送られます。provider.forward_url にそのサーバーを設定してからもう一度修正するか、&quot;takeOver&quot; で強制してください。</translation>
    </message>
    <message>
        <source>The customer’s line was busy, so there was nothing to record.</source>
        <translation>顧客が通話中だったため、録音するものがありませんでした。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to cut pieces out of recordings.</source>
        <translation>ロール「%1」では、録音からクリップを切り出せません。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to share pieces of recordings.</source>
        <translation>ロール「%1」では、録音のクリップを共有できません。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to read the audit log.</source>
        <translation>ロール「%1」では、監査ログを読むことができません。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to see phone numbers, nor to search by them.</source>
        <translation>ロール「%1」では、電話番号を表示することも、電話番号で検索することもできません。</translation>
    </message>
    <message>
        <source>That password was used before. The last %1 can’t be taken again.</source>
        <translation>このパスワードは以前に使われています。直近の%1個は再び使えません。</translation>
    </message>
    <message>
        <source>This token is nobody’s: it has no password of its own.</source>
        <translation>このトークンは特定の人のものではないため、独自のパスワードがありません。</translation>
    </message>
    <message>
        <source>That is not the code of this moment. Is the time of your phone right?</source>
        <translation>これは現在のコードではありません。電話機の時刻は合っていますか？</translation>
    </message>
    <message>
        <source>Ask for a new secret first.</source>
        <translation>先に新しいシークレットを要求してください。</translation>
    </message>
    <message>
        <source>You see the calls of some assistants or numbers only, and this is about all of them.</source>
        <translation>あなたに表示されるのは一部のアシスタントまたは番号の通話だけですが、これはすべてを対象とする操作です。</translation>
    </message>
    <message>
        <source>There were too many tries. Wait %1 min, then try again.</source>
        <translation>試行回数が多すぎます。%1分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator shows, or one of your recovery codes.</source>
        <translation>認証アプリに表示されるコードか、リカバリーコードのどれか1つを入力してください。</translation>
    </message>
    <message>
        <source>The e-mail address, the password or the code is wrong.</source>
        <translation>メールアドレス、パスワード、コードのいずれかが違います。</translation>
    </message>
    <message>
        <source>Nothing can be heard or given out: the audit log can’t be written, because the disk is full. Whoever keeps the receiver has to make room.</source>
        <translation>録音の再生も提供もできません。ディスクがいっぱいで、監査ログに書き込めないためです。レシーバーの運用担当者が空きを作る必要があります。</translation>
    </message>
    <message>
        <source>Nothing can be heard or given out at the moment: the audit log can’t be written. Try again soon.</source>
        <translation>現在、録音の再生も提供もできません。監査ログに書き込めないためです。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>That is not an e-mail address. It has the form name@example.com.</source>
        <translation>これはメールアドレスではありません。name@example.comのような形式で入力してください。</translation>
    </message>
    <message>
        <source>A name has from 1 to %1 characters.</source>
        <translation>名前は1～%1文字で入力してください。</translation>
    </message>
    <message>
        <source>A password has from %1 to %2 characters; a few words in a row are easy to remember.</source>
        <translation>パスワードは%1～%2文字で入力してください。いくつかの言葉を続けると覚えやすくなります。</translation>
    </message>
    <message>
        <source>That password would be guessed soon. Take a few words that have nothing to do with you or each other.</source>
        <translation>このパスワードはすぐに推測されます。あなたとも互いにも関係のない言葉をいくつか使ってください。</translation>
    </message>
    <message>
        <source>This receiver can’t check the audit log.</source>
        <translation>このレシーバーでは監査ログを検証できません。</translation>
    </message>
    <message>
        <source>This receiver collects calls for another organisation; there is nothing of this kind for yours.</source>
        <translation>このレシーバーは別の組織の通話を収集しています。あなたの組織には、該当するものはありません。</translation>
    </message>
    <message>
        <source>The password or the code is wrong.</source>
        <translation>パスワードまたはコードが違います。</translation>
    </message>
    <message>
        <source>The sign-in was changed meanwhile. Sign in again.</source>
        <translation>その間にサインイン情報が変更されました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>There is no such legal hold.</source>
        <translation>その法的保持はありません。</translation>
    </message>
    <message>
        <source>%1 of these calls are not there; nothing was held.</source>
        <translation>これらの通話のうち%1件が存在しません。何も保持されませんでした。</translation>
    </message>
    <message>
        <source>This legal hold was released; set a new one.</source>
        <translation>この法的保持は解除されました。新しく設定してください。</translation>
    </message>
    <message>
        <source>This receiver can’t erase anybody.</source>
        <translation>このレシーバーは誰も消去できません。</translation>
    </message>
    <message>
        <source>This export of the audit log was not begun, or too long ago; export it again.</source>
        <translation>この監査ログのエクスポートは開始されていないか、開始から時間が経ちすぎています。もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log is missing or is not as it was written; &quot;earshotd audit verify&quot; says more.</source>
        <translation>監査ログの記録%1がないか、書かれたときのままではありません。詳しくは「earshotd audit verify」で分かります。</translation>
    </message>
    <message>
        <source>Something of entry %1 was erased while the audit log was being exported; export it again.</source>
        <translation>監査ログのエクスポート中に記録%1の一部が消去されました。もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 is the last owner: make somebody else one first.</source>
        <translation>%1 は最後のオーナーです。先にほかの人をオーナーにしてください。</translation>
    </message>
    <message>
        <source>Only an owner can make or change an owner.</source>
        <translation>オーナーを追加または変更できるのはオーナーだけです。</translation>
    </message>
    <message>
        <source>There is somebody with the address %1 already.</source>
        <translation>アドレス %1 のユーザーはすでにいます。</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>そのユーザーはいません。</translation>
    </message>
    <message>
        <source>There is no such invitation.</source>
        <translation>その招待はありません。</translation>
    </message>
    <message>
        <source>That invitation was accepted already.</source>
        <translation>その招待はすでに承諾されています。</translation>
    </message>
    <message>
        <source>This invitation does not work any more: it was used, has expired, or was withdrawn.</source>
        <translation>この招待は使えません。使用済み、期限切れ、または取り消し済みです。</translation>
    </message>
    <message>
        <source>%1 is invited already. Withdraw that invitation to send another.</source>
        <translation>%1 はすでに招待されています。別の招待を送るには、その招待を取り消してください。</translation>
    </message>
    <message>
        <source>At most %1 invitations can be open.</source>
        <translation>未承諾の招待は最大 %1 件です。</translation>
    </message>
    <message>
        <source>Nothing of this call is kept under seal.</source>
        <translation>この通話に封印されたものはありません。</translation>
    </message>
    <message>
        <source>The call is under a legal hold, so its original can’t be deleted.</source>
        <translation>この通話は法的保持の対象のため、原本は削除できません。</translation>
    </message>
    <message>
        <source>Parts are being taken out of this call. Wait until that is done.</source>
        <translation>この通話の部分を取り除いています。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The call is under a legal hold, so its original can’t be deleted. Keep it under seal instead.</source>
        <translation>この通話は法的保持の対象のため、原本は削除できません。代わりに封印したままにしてください。</translation>
    </message>
    <message>
        <source>Name at least one part to take out.</source>
        <translation>取り除く部分を少なくとも 1 つ指定してください。</translation>
    </message>
    <message>
        <source>At most %1 parts can be taken out of a call.</source>
        <translation>1 件の通話から取り除けるのは最大 %1 か所です。</translation>
    </message>
    <message>
        <source>A part to take out lies within the recording, which is %1 seconds long.</source>
        <translation>取り除く部分は録音の中になければなりません。録音は %1 秒です。</translation>
    </message>
    <message>
        <source>A part to take out ends at least %1 seconds after it begins.</source>
        <translation>取り除く部分は、始まりから %1 秒以上あとで終わる必要があります。</translation>
    </message>
    <message>
        <source>There is no recording of this call to take parts out of.</source>
        <translation>この通話には、部分を取り除ける録音がありません。</translation>
    </message>
    <message>
        <source>The recording in the store is not what was stored; nothing was taken out of it.</source>
        <translation>保管場所の録音が保存したものと違うため、何も取り除きませんでした。</translation>
    </message>
    <message>
        <source>This call has no recording, so there is no evidence to pack.</source>
        <translation>この通話には録音がないため、証拠としてまとめるものがありません。</translation>
    </message>
    <message>
        <source>That was begun too long ago, or before many others; begin it again.</source>
        <translation>開始してから時間がたちすぎたか、その後に多くのものが開始されました。もう一度始めてください。</translation>
    </message>
    <message>
        <source>The recording is not the one that was stored: its SHA-256 is %1 now, and was %2. Run earshotd check.</source>
        <translation>録音が保存されたものと違います。SHA-256 は現在 %1 ですが、%2 でした。earshotd check を実行してください。</translation>
    </message>
    <message>
        <source>This call was recorded without proof of consent, and your organisation bars such recordings. An owner, an administrator or a compliance officer can listen to it and confirm the consent.</source>
        <translation>この通話は同意の証拠なしに録音されており、組織の設定によりこのような録音は利用できません。オーナー、管理者、またはコンプライアンス担当者が聞いて同意を確認できます。</translation>
    </message>
    <message>
        <source>There may be at most %1 phrases.</source>
        <translation>フレーズは最大 %1 件です。</translation>
    </message>
</context>
<context>
    <name>ReceiverClient</name>
    <message>
        <source>What arrived is not the recording that was stored. Try again.</source>
        <translation>届いたデータは、保存されている録音と一致しません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 took too long to answer. Try again in a moment.</source>
        <translation>%1の応答に時間がかかりすぎました。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no computer named %1. Check the address.</source>
        <translation>%1という名前のコンピューターはありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Is the receiver running?</source>
        <translation>%1から応答がありません。レシーバーは動作していますか？</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent to it.</source>
        <translation>%1の身元を確認できなかったため、何も送信していません。</translation>
    </message>
    <message>
        <source>The connection to %1 broke. Try again in a moment.</source>
        <translation>%1との接続が切れました。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>%1 sent far more than was asked for.</source>
        <translation>%1から、要求よりはるかに多いデータが送られてきました。</translation>
    </message>
    <message>
        <source>The receiver does not accept this token.</source>
        <translation>レシーバーがこのトークンを受け付けません。</translation>
    </message>
    <message>
        <source>The receiver answered with status %1.</source>
        <translation>レシーバーがステータス%1を返しました。</translation>
    </message>
    <message>
        <source>The recording can’t be saved: %1.</source>
        <translation>録音を保存できません：%1。</translation>
    </message>
    <message>
        <source>The receiver’s answer was not understood. Is this the address of an Earshot receiver?</source>
        <translation>レシーバーの応答を解釈できませんでした。これはEarshotのレシーバーのアドレスですか？</translation>
    </message>
    <message>
        <source>The recordings’ store at %1 does not take this link. Try again for a new one.</source>
        <translation>%1にある録音のストアがこのリンクを受け付けません。新しいリンクを得るため、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The recordings’ store at %1 does not have this recording.</source>
        <translation>%1にある録音のストアに、この録音はありません。</translation>
    </message>
    <message>
        <source>The recordings’ store at %1 does not answer as it should. Try again in a moment.</source>
        <translation>%1にある録音のストアが正しく応答しません。しばらくしてからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>ServerTrust</name>
    <message>
        <source>%1 answers, but not with https. Check the address and the number behind it, if there is one.</source>
        <translation>%1から応答がありますが、httpsではありません。アドレスと、あればその後ろの番号を確認してください。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted, so nothing was sent to it. Ask whoever runs the receiver whether it was replaced; if so, accept the new one where calls come from.</source>
        <translation>%1は、承認済みの証明書とは別の証明書を提示しています。そのため何も送信していません。証明書が交換されたかどうかをレシーバーの運用担当者に確認し、交換されていれば、通話の取得元の設定で新しい証明書を承認してください。</translation>
    </message>
</context>
<context>
    <name>SourceTexts</name>
    <message>
        <source>Assistant without a name</source>
        <translation>名前のないアシスタント</translation>
    </message>
    <message>
        <source>Phone number without a name</source>
        <translation>名前のない電話番号</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Does not record</source>
        <translation>録音なし</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>要修正</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>改善の余地あり</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>録音あり</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>As its assistant</source>
        <translation>アシスタントと同じ</translation>
    </message>
    <message>
        <source>Here (%1)</source>
        <translation>ここ（%1）</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Recording format</source>
        <translation>録音形式</translation>
    </message>
    <message>
        <source>Messages to the server</source>
        <translation>サーバーへのメッセージ</translation>
    </message>
    <message>
        <source>Repeats after failures</source>
        <translation>失敗時の再試行</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>応答期限</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Server address (old place)</source>
        <translation>サーバーのアドレス（旧項目）</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>The receiver’s waveform of this call is damaged.</source>
        <translation>レシーバーにあるこの通話の波形が壊れています。</translation>
    </message>
</context>
<context>
    <name>ZipFolder</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The archive %1 can’t be written: %2.</source>
        <translation>アーカイブ%1に書き込めません：%2。</translation>
    </message>
</context>
<context>
    <name>earshot::desktop::Desktop</name>
    <message>
        <source>There is no room for the sample calls: %1.</source>
        <translation>サンプル通話を保存する空きがありません：%1。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Events are refused until the secret that you gave your provider is known here: set EARSHOT_VAPI_WEBHOOK_SECRET and start Earshot again.</source>
        <translation>プロバイダーに渡したシークレットがここで設定されるまで、イベントは拒否されます。EARSHOT_VAPI_WEBHOOK_SECRETを設定して、Earshotを起動し直してください。</translation>
    </message>
    <message>
        <source>Sample calls</source>
        <translation>サンプル通話</translation>
    </message>
    <message>
        <source>Made-up calls; they go when the window closes</source>
        <translation>架空の通話（ウィンドウを閉じると消えます）</translation>
    </message>
    <message>
        <source>This connection is not encrypted</source>
        <translation>この接続は暗号化されていません</translation>
    </message>
    <message>
        <source>These are sample calls: they are kept in a folder that goes when the window closes.</source>
        <translation>これはサンプル通話です。ウィンドウを閉じると消えるフォルダーに保存されています。</translation>
    </message>
    <message>
        <source>These are sample calls: they are kept in a folder that goes when the window closes. Start Earshot without --sample to choose where your own calls and recordings are kept.</source>
        <translation>これはサンプル通話です。ウィンドウを閉じると消えるフォルダーに保存されています。自分の通話と録音の保存先を選ぶには、--sampleなしでEarshotを起動してください。</translation>
    </message>
    <message>
        <source>Earshot could not start</source>
        <translation>Earshotを起動できませんでした</translation>
    </message>
    <message>
        <source>Earshot could not start: %1</source>
        <translation>Earshotを起動できませんでした：%1</translation>
    </message>
    <message>
        <source>1 assistant</source>
        <translation>アシスタント1件</translation>
    </message>
    <message numerus="yes">
        <source>%n assistants</source>
        <translation>
            <numerusform>アシスタント%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>. 1 does not record; you are shown next what would be changed</source>
        <translation>。うち1件は録音していません。次の画面で変更内容を確認できます</translation>
    </message>
    <message numerus="yes">
        <source>. %n do not record; you are shown next what would be changed</source>
        <translation>
            <numerusform>。うち%n件は録音していません。次の画面で変更内容を確認できます</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, signed in as %2</source>
        <comment>an organisation, a person</comment>
        <translation>%1、%2としてサインイン中</translation>
    </message>
    <message>
        <source>Your sign-in at %1 could not be read: %2 Type it once more.</source>
        <translation>%1のサインイン情報を読み取れませんでした：%2 もう一度入力してください。</translation>
    </message>
    <message>
        <source>This window shows what the team’s receiver at %1 keeps. Where calls and recordings are kept is decided there, by whoever runs it.</source>
        <translation>このウィンドウには、%1にあるチームのレシーバーが保存している内容が表示されます。通話と録音の保存先は、レシーバーの運用担当者がそちらで決めます。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ActionBook</name>
    <message>
        <source>Playing</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Hearing one side</source>
        <translation>片側だけを聞く</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>その操作はありません。</translation>
    </message>
    <message>
        <source>%1 is taken: %2. Give that another key first.</source>
        <translation>%1は使用されています：%2。先にそちらへ別のキーを割り当ててください。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AlertBanner</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>対応する</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Shows which calls this is about</source>
        <translation>対象の通話を表示します</translation>
    </message>
    <message>
        <source>Tells everybody that somebody looks after it</source>
        <translation>対応中であることを全員に知らせます</translation>
    </message>
    <message>
        <source>Hides it here; others still see it</source>
        <translation>ここでだけ非表示にします（他の人には表示されます）</translation>
    </message>
    <message>
        <source>One more is waiting behind this one.</source>
        <translation>ほかに1件の通知があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n more are waiting behind this one.</source>
        <translation>
            <numerusform>ほかに%n件の通知があります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::AssistantsPage</name>
    <message>
        <source>Assistants and phone numbers</source>
        <translation>アシスタントと電話番号</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Switch recording on…</source>
        <translation>録音をオンにする…</translation>
    </message>
    <message>
        <source>Mend all…</source>
        <translation>すべて修正…</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Asks the provider how its assistants are set</source>
        <translation>アシスタントの設定をプロバイダーに問い合わせます</translation>
    </message>
    <message>
        <source>Everything is set so that calls are recorded</source>
        <translation>すべて、通話が録音されるように設定されています</translation>
    </message>
    <message>
        <source>Everything is set so that calls are recorded and told here</source>
        <translation>すべて、通話が録音され、ここに通知されるように設定されています</translation>
    </message>
    <message>
        <source>The provider should send its events to %1.</source>
        <translation>プロバイダーのイベント送信先は%1である必要があります。</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>プロバイダーに問い合わせ中…</translation>
    </message>
    <message>
        <source>There is no key for the provider</source>
        <translation>プロバイダーのキーがありません</translation>
    </message>
    <message>
        <source>With a key, the assistants of your account appear here. %1</source>
        <translation>キーを設定すると、アカウントのアシスタントがここに表示されます。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No assistants yet</source>
        <translation>アシスタントはまだありません</translation>
    </message>
    <message>
        <source>The assistants and phone numbers of your account at the provider appear here, and whether their calls are recorded. Make one there, then look again.</source>
        <translation>プロバイダーのアカウントにあるアシスタントと電話番号、およびその通話が録音されるかどうかがここに表示されます。プロバイダー側で作成してから、再確認してください。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>修正…</translation>
    </message>
    <message>
        <source>One assistant or number is not set as it should be</source>
        <translation>正しく設定されていないアシスタントまたは番号が1件あります</translation>
    </message>
    <message numerus="yes">
        <source>%n assistants or numbers are not set as they should be</source>
        <translation>
            <numerusform>正しく設定されていないアシスタントまたは番号が%n件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider has no address for this receiver, so Earshot asks it for new calls regularly. To hear of them at once, set the receiver’s public address.</source>
        <translation>プロバイダーにこのレシーバーのアドレスが登録されていないため、Earshotが定期的に新しい通話を問い合わせています。すぐに通知を受けるには、レシーバーの公開アドレスを設定してください。</translation>
    </message>
    <message>
        <source>The assistants can’t be shown</source>
        <translation>アシスタントを表示できません</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditBar</name>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Person, call, IP address</source>
        <translation>人、通話、IPアドレス</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>監査ログを検索</translation>
    </message>
    <message>
        <source>A part of a name or an address, the end of a phone number, or the id of a call</source>
        <translation>名前やアドレスの一部、電話番号の末尾、または通話ID</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>すべての人</translation>
    </message>
    <message>
        <source>Any call</source>
        <translation>すべての通話</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ends the check; it says nothing then</source>
        <translation>検証を終了します。その場合、結果は出ません</translation>
    </message>
    <message>
        <source>Follows the log entry by entry and holds it against its signatures</source>
        <translation>ログの記録を1件ずつたどり、署名と照らし合わせます</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>レポートをエクスポート…</translation>
    </message>
    <message>
        <source>Saves what is chosen here as a file that can be checked</source>
        <translation>ここで選んだ内容を、検証できるファイルとして保存します</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IPアドレス</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記録</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditPage</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Looking into the log…</source>
        <translation>ログを調べています…</translation>
    </message>
    <message>
        <source>The audit log can’t be shown</source>
        <translation>監査ログを表示できません</translation>
    </message>
    <message>
        <source>The audit log is not for everybody</source>
        <translation>監査ログは誰でも見られるものではありません</translation>
    </message>
    <message>
        <source>It says who listened to which call. Owners, administrators and those who look after compliance may read it; ask one of them.</source>
        <translation>誰がどの通話を聞いたかが書かれています。読めるのは、オーナー、管理者、コンプライアンス担当者です。いずれかの人に問い合わせてください。</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何も起きていません</translation>
    </message>
    <message>
        <source>Who listens to a call, downloads it, shares or changes something is written down here.</source>
        <translation>通話を聞いた人、ダウンロードした人、何かを共有または変更した人が、ここに記録されます。</translation>
    </message>
    <message>
        <source>Nothing happened in this month</source>
        <translation>この月には何も起きていません</translation>
    </message>
    <message>
        <source>Show any time</source>
        <translation>すべての期間を表示</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>一致する記録がありません</translation>
    </message>
    <message>
        <source>Choose another time, action or person.</source>
        <translation>別の期間、操作、人を選んでください。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditPresenter</name>
    <message>
        <source>Nothing so far, back to %1.</source>
        <comment>a time</comment>
        <translation>%1までさかのぼりましたが、まだ見つかっていません。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditTable</name>
    <message>
        <source>Entries of the audit log</source>
        <translation>監査ログの記録</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallColumns</name>
    <message>
        <source>As they were at first</source>
        <translation>最初の状態に戻す</translation>
    </message>
    <message>
        <source>Shift+← and Shift+→ move the chosen column</source>
        <translation>Shift+← と Shift+→ で選択した列を移動します</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallHeader</name>
    <message>
        <source>Assistant “%1”</source>
        <translation>アシスタント「%1」</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>共有…</translation>
    </message>
    <message>
        <source>Links to pieces of this call that expire (Shift+C)</source>
        <translation>この通話の一部を聞ける期限付きのリンク (Shift+C)</translation>
    </message>
    <message>
        <source>Clip…</source>
        <translation>クリップ…</translation>
    </message>
    <message>
        <source>Save a piece of this call as a file (C)</source>
        <translation>この通話の一部をファイルとして保存 (C)</translation>
    </message>
    <message>
        <source>What else can be done with this call</source>
        <translation>この通話でほかにできること</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>墨消し済み</translation>
    </message>
    <message>
        <source>Parts of this call were taken out on %1. What is heard and read is a copy without them.</source>
        <translation>この通話の一部は %1 に取り除かれました。聞いたり読んだりできるのは、それを含まないコピーです。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallNotes</name>
    <message>
        <source>The notes can’t be shown: %1</source>
        <translation>メモを表示できません：%1</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>保存できませんでした：%1</translation>
    </message>
    <message>
        <source>Not kept, for another call: %1</source>
        <translation>別の通話で保存できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallSourcePage</name>
    <message>
        <source>Vapi API key</source>
        <translation>Vapi APIキー</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>レシーバーのアドレス</translation>
    </message>
    <message>
        <source>Keep them elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Go on without a key</source>
        <translation>キーなしで続ける</translation>
    </message>
    <message>
        <source>Use it for this run only</source>
        <translation>今回だけ使用する</translation>
    </message>
    <message>
        <source>Where do your calls come from?</source>
        <translation>通話はどこから取得しますか？</translation>
    </message>
    <message>
        <source>You can change this later in Settings.</source>
        <translation>あとから設定で変更できます。</translation>
    </message>
    <message>
        <source>What was collected so far stays where it is, whatever you choose.</source>
        <translation>どれを選んでも、これまでに収集したものはそのまま残ります。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Keeps calls and recordings here. Nothing else to install. Collects from Vapi with your API key, even when this computer was asleep.</source>
        <translation>通話と録音をここに保存します。ほかに何もインストールする必要はありません。APIキーを使ってVapiから収集し、このコンピューターのスリープ中の分も取得します。</translation>
    </message>
    <message>
        <source>My team’s receiver</source>
        <translation>チームのレシーバー</translation>
    </message>
    <message>
        <source>Connects to a receiver that someone already runs. You need its address and your sign-in.</source>
        <translation>すでに稼働しているレシーバーに接続します。レシーバーのアドレスとサインイン情報が必要です。</translation>
    </message>
    <message>
        <source>Try with sample calls</source>
        <translation>サンプル通話で試す</translation>
    </message>
    <message>
        <source>Plays some days of made-up calls through the real program. Nothing leaves this computer.</source>
        <translation>架空の通話数日分を、実際のプログラムで再生します。データがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>The private key, from the dashboard of Vapi</source>
        <translation>Vapiのダッシュボードにあるプライベートキー</translation>
    </message>
    <message>
        <source>A key is known already; type another one to replace it</source>
        <translation>キーは登録済みです。置き換えるには別のキーを入力してください</translation>
    </message>
    <message>
        <source>Calls and recordings: %1</source>
        <translation>通話と録音：%1</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in a file.</source>
        <translation>このコンピューターのキーチェーンに保存され、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>試行中…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>Everything stays as it was: %1</source>
        <translation>すべて元のままです：%1</translation>
    </message>
    <message>
        <source>Start collecting calls</source>
        <translation>通話の収集を開始</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Show sample calls</source>
        <translation>サンプル通話を表示</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Looking at the receiver’s certificate…</source>
        <translation>レシーバーの証明書を確認しています…</translation>
    </message>
    <message>
        <source>It can’t be kept: %1 It can be used until Earshot ends, and is asked for again at the next start.</source>
        <translation>保存できません：%1 Earshotを終了するまでは使用できますが、次回の起動時に再入力が必要です。</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Password or access token</source>
        <translation>パスワードまたはアクセストークン</translation>
    </message>
    <message>
        <source>Code of your authenticator</source>
        <translation>認証アプリのコード</translation>
    </message>
    <message>
        <source>Leave empty to use an access token</source>
        <translation>アクセストークンを使う場合は空のままにします</translation>
    </message>
    <message>
        <source>Whoever runs the receiver gives you one of them. A password is not kept; the sign-in is, in this computer’s keychain, never in a file.</source>
        <translation>どちらかをレシーバーの運用担当者から受け取ります。パスワードは保存されません。サインインの状態はこのコンピューターのキーチェーンに保存され、ファイルには保存されません。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallSourcePresenter</name>
    <message>
        <source>The address of a receiver looks like calls.example.com or https://calls.example.com:8443, without anything behind it.</source>
        <translation>レシーバーのアドレスは、calls.example.comやhttps://calls.example.com:8443のような形式です。後ろには何も付けません。</translation>
    </message>
    <message>
        <source>Without https everything that is sent, the sign-in included, can be read on the way.</source>
        <translation>httpsを使わないと、サインイン情報を含むすべての送信内容が途中で読み取られる可能性があります。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallTags</name>
    <message numerus="yes">
        <source>A tag has at most %n characters.</source>
        <translation>
            <numerusform>タグは%n文字以内で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags not kept for %1: %2</source>
        <translation>%1のタグを保存できませんでした：%2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallTitle</name>
    <message>
        <source>%1 called %2</source>
        <comment>customer, own number or assistant</comment>
        <translation>%1から%2への通話</translation>
    </message>
    <message>
        <source>%1 was called by %2</source>
        <comment>customer, own number or assistant</comment>
        <translation>%1への通話（%2から）</translation>
    </message>
    <message>
        <source>%1 spoke to %2</source>
        <comment>customer, assistant</comment>
        <translation>%1と%2の会話</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>customer, own number or assistant</comment>
        <translation>%1と%2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallsModel</name>
    <message>
        <source>Being loaded</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallsPane</name>
    <message>
        <source>Address for the provider&apos;s events</source>
        <translation>プロバイダーのイベント送信先アドレス</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>通話はまだありません</translation>
    </message>
    <message>
        <source>Each call appears here by itself as soon as it happens, and its recording a little later. Give your provider this address to send its events to:</source>
        <translation>通話は発生するとすぐ自動的にここに表示され、少し遅れて録音も表示されます。イベントの送信先として、次のアドレスをプロバイダーに設定してください：</translation>
    </message>
    <message>
        <source>This address is known on this computer only. For calls from outside, put a tunnel or a public address in front of it.</source>
        <translation>このアドレスはこのコンピューターでしか通用しません。外部からの通話には、手前にトンネルまたは公開アドレスを用意してください。</translation>
    </message>
    <message>
        <source>No call fits</source>
        <translation>一致する通話がありません</translation>
    </message>
    <message>
        <source>None of the calls fits the words and filters above. Fewer words, or the beginning of a word with *, find more.</source>
        <translation>上の検索語とフィルターに一致する通話はありません。検索語を減らすか、語の先頭に*を付けて検索すると、より多く見つかります。</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>すべての通話を表示</translation>
    </message>
    <message>
        <source>The calls could not be loaded</source>
        <translation>通話を読み込めませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallsView</name>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CertificateCard</name>
    <message>
        <source>Copy fingerprint</source>
        <translation>フィンガープリントをコピー</translation>
    </message>
    <message>
        <source>My administrator gave me this fingerprint</source>
        <translation>このフィンガープリントは管理者から受け取りました</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>発行対象</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>保証元</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>フィンガープリント（SHA-256）</translation>
    </message>
    <message>
        <source>This computer trusts the receiver’s certificate.</source>
        <translation>このコンピューターはレシーバーの証明書を信頼しています。</translation>
    </message>
    <message>
        <source>The receiver shows another certificate than the one you accepted. Nothing was sent to it. Ask whoever runs it whether the certificate was replaced.</source>
        <translation>レシーバーは、承認済みの証明書とは別の証明書を提示しています。何も送信していません。証明書が交換されたかどうかを運用担当者に確認してください。</translation>
    </message>
    <message>
        <source>This is the certificate that you accepted for this receiver.</source>
        <translation>このレシーバーについて承認済みの証明書です。</translation>
    </message>
    <message>
        <source>This computer does not trust the receiver’s certificate. Nothing was sent to it.</source>
        <translation>このコンピューターはレシーバーの証明書を信頼していません。何も送信していません。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that whoever runs the receiver gives you, not by a message that comes from the receiver itself.</source>
        <translation>フィンガープリントを、レシーバーの運用担当者から受け取ったものと比べてください。レシーバー自身から届いたメッセージとは比べないでください。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ChipChoice</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, the choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ClipActions</name>
    <message>
        <source>Save what is selected, or else this turn, as a clip</source>
        <translation>選択した部分、またはこの発言をクリップとして保存</translation>
    </message>
    <message>
        <source>Links to clips of this call: make one, see them, withdraw one</source>
        <translation>この通話のクリップへのリンク: 作成、一覧、取り消し</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ClipDialog</name>
    <message>
        <source>A piece of the call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>%1 の通話の一部、%2</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Select the words of the clip, or set its beginning and end.</source>
        <translation>クリップにする言葉を選択するか、始まりと終わりを指定してください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What to make of it</source>
        <translation>何を作るか</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>ファイルとして保存</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>リンクを作成</translation>
    </message>
    <message>
        <source>Links of this call</source>
        <translation>この通話のリンク</translation>
    </message>
    <message>
        <source>Links of this call: %L1</source>
        <comment>how many</comment>
        <translation>この通話のリンク: %L1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ClipWords</name>
    <message>
        <source>Words of the call</source>
        <translation>通話の言葉</translation>
    </message>
    <message>
        <source>Select words to make a clip of them</source>
        <translation>言葉を選択するとクリップになります</translation>
    </message>
    <message>
        <source>There is no transcript of this call: choose by ear.</source>
        <translation>この通話の文字起こしはありません。耳で聞いて選んでください。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Closing</name>
    <message>
        <source>Keep collecting calls</source>
        <translation>通話の収集を続ける</translation>
    </message>
    <message>
        <source>Quit Earshot</source>
        <translation>Earshot を終了</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CompletenessPage</name>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSVをエクスポート…</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>取り込み状況</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>1日あたりの通話</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>エクスポートをキャンセル</translation>
    </message>
    <message>
        <source>Counting the calls…</source>
        <translation>通話を集計中…</translation>
    </message>
    <message>
        <source>The calls could not be counted</source>
        <translation>通話を集計できませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>通話のエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Compares the calls here with the provider’s own list</source>
        <translation>ここにある通話をプロバイダーの一覧と照合します</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calls of %n days</source>
        <translation>
            <numerusform>%n日間の通話</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::CompletenessPresenter</name>
    <message>
        <source>%1 What is shown is from %2.</source>
        <translation>%1 表示しているのは%2時点の内容です。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1として保存しました。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ConnectionBadge</name>
    <message>
        <source>Connecting · %1</source>
        <translation>接続中 · %1</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <translation>ライブ · %1</translation>
    </message>
    <message>
        <source>Offline · %1</source>
        <translation>オフライン · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a person or organisation, %2 what they may do: &quot;Maria Ortega · Owner&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ConsentDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>確認を取り消す</translation>
    </message>
    <message>
        <source>Confirm the consent</source>
        <translation>同意を確認する</translation>
    </message>
    <message>
        <source>How do you know that the caller agreed to being recorded? What you write stands with the call and in the audit log, with your name.</source>
        <translation>通話相手が録音に同意したことをどのように確認しましたか。入力した内容は、あなたの名前とともに通話と監査ログに残ります。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>For instance: signed contract of 3 March</source>
        <translation>例: 3月3日付の署名済み契約書</translation>
    </message>
    <message>
        <source>The reason has at most %L1 characters.</source>
        <translation>理由は最大 %L1 文字です。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ConsentRules</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Usual phrases</source>
        <translation>標準のフレーズ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Consent to recordings</source>
        <translation>録音への同意</translation>
    </message>
    <message>
        <source>Do not look for consent</source>
        <translation>同意を調べない</translation>
    </message>
    <message>
        <source>Show which recordings have no proof</source>
        <translation>証拠のない録音を表示する</translation>
    </message>
    <message>
        <source>Bar recordings without proof</source>
        <translation>証拠のない録音を利用停止にする</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Announcements by the assistant</source>
        <translation>アシスタントの案内</translation>
    </message>
    <message>
        <source>Agreement by the caller</source>
        <translation>通話相手の同意</translation>
    </message>
    <message>
        <source>Proof whoever says it</source>
        <translation>誰が言っても証拠になる言葉</translation>
    </message>
    <message>
        <source>Refusals by the caller</source>
        <translation>通話相手の拒否</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>フレーズ</translation>
    </message>
    <message>
        <source>A recording has proof of consent when the provider states it, when one of these phrases is in the transcript, or when somebody confirms it. Barred recordings are heard only by owners, administrators and compliance officers, who have to judge them.</source>
        <translation>プロバイダーが示した場合、これらのフレーズが文字起こしにある場合、または誰かが確認した場合に、録音に同意の証拠があるとみなされます。利用停止の録音を聞けるのは、判断を行うオーナー、管理者、コンプライアンス担当者だけです。</translation>
    </message>
    <message>
        <source>Write a phrase a line; * at its end stands for all words that begin so.</source>
        <translation>1 行に 1 つずつ入力します。末尾の * は、そこから始まるすべての単語を表します。</translation>
    </message>
    <message>
        <source>Being loaded …</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Being kept …</source>
        <translation>保存しています …</translation>
    </message>
    <message>
        <source>Chosen by %1</source>
        <translation>選んだ人：%1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ConsentTexts</name>
    <message>
        <source>Not given: the provider asked the caller, who did not agree.</source>
        <translation>同意なし: プロバイダーが尋ねましたが、通話相手は同意しませんでした。</translation>
    </message>
    <message>
        <source>Given to the provider on %1 (%2)</source>
        <comment>date and time, the provider&apos;s word</comment>
        <translation>%1 にプロバイダーへ同意（%2）</translation>
    </message>
    <message>
        <source>Refused at %1: “%2”</source>
        <translation>%1 に拒否:「%2」</translation>
    </message>
    <message>
        <source>Announced by the assistant at %1: “%2”</source>
        <translation>%1 にアシスタントが案内:「%2」</translation>
    </message>
    <message>
        <source>Agreed by the caller at %1: “%2”</source>
        <translation>%1 に通話相手が同意:「%2」</translation>
    </message>
    <message>
        <source>Said at %1: “%2”</source>
        <translation>%1 の発言:「%2」</translation>
    </message>
    <message>
        <source>Confirmed on %1: %2</source>
        <translation>%1 に確認: %2</translation>
    </message>
    <message>
        <source>Confirmed by %1 on %2: %3</source>
        <translation>%2 に %1 が確認: %3</translation>
    </message>
    <message>
        <source>No proof: nothing in the transcript speaks of it.</source>
        <translation>証拠なし: 文字起こしに該当する発言がありません。</translation>
    </message>
    <message>
        <source>Not judged so far</source>
        <translation>まだ判定されていません</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DatabaseGroup</name>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Nothing to set up. Recommended for one person.</source>
        <translation>設定は不要です。1人で使う場合におすすめです。</translation>
    </message>
    <message>
        <source>PostgreSQL database of a team</source>
        <translation>チームのPostgreSQLデータベース</translation>
    </message>
    <message>
        <source>Several people and receivers share the calls.</source>
        <translation>複数の人とレシーバーが通話を共有します。</translation>
    </message>
    <message>
        <source>Paste the whole address</source>
        <translation>アドレス全体を貼り付け</translation>
    </message>
    <message>
        <source>As your provider shows it, Supabase for instance; it fills in the fields.</source>
        <translation>Supabaseなどのプロバイダーに表示されるアドレスです。各項目に自動入力されます。</translation>
    </message>
    <message>
        <source>An address begins with postgresql:// and names a server.</source>
        <translation>アドレスはpostgresql://で始まり、サーバー名を含みます。</translation>
    </message>
    <message>
        <source>Taken apart into the fields below, the password too.</source>
        <translation>パスワードも含めて、下の各項目に入力しました。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>データベース名</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Required, server verified</source>
        <translation>必須（サーバーを検証）</translation>
    </message>
    <message>
        <source>Required, issuer verified</source>
        <translation>必須（発行元を検証）</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Where the server offers it</source>
        <translation>サーバーが対応していれば使用</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Who vouches for the server (PEM), where this computer does not know it. Supabase offers it in the database settings.</source>
        <translation>サーバーを保証する認証局（PEM）。このコンピューターに登録されていない場合に指定します。Supabaseではデータベース設定から入手できます。</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in a file.</source>
        <translation>このコンピューターのキーチェーンに保存され、ファイルには保存されません。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DayChart</name>
    <message>
        <source>Calls per day</source>
        <translation>1日あたりの通話</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date below a bar, a date format of Qt</comment>
        <translation>M/d</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DaysChoice</name>
    <message>
        <source>Choose days</source>
        <translation>期間の選択</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>この期間を表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>終了日（含む）</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DaysModel</name>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, a date format of Qt</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DeleteDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Delete the original</source>
        <translation>原本を削除</translation>
    </message>
    <message>
        <source>What is kept under seal of this call is deleted for good: sound, words and summary. The copy that everybody hears and reads stays. This can’t be undone.</source>
        <translation>この通話で封印して保管されている音声、言葉、要約が完全に削除されます。みんなが聞き、読むコピーは残ります。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Why? It stands in the audit log</source>
        <translation>理由（監査ログに記録されます）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DetailsPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time, name of the time zone</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>US$ %1</source>
        <comment>cost in dollars of the United States</comment>
        <translation>US$ %1</translation>
    </message>
    <message>
        <source>1, both sides mixed</source>
        <translation>1（両側をミックス）</translation>
    </message>
    <message>
        <source>2, agent left and caller right</source>
        <translation>2（左：エージェント、右：通話相手）</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Customer’s number</source>
        <translation>顧客の番号</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>自社番号</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>開始（UTC）</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>終了（UTC）</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>終了理由</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>Recorded length</source>
        <translation>録音の長さ</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存日時</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Call ID</source>
        <translation>通話ID</translation>
    </message>
    <message>
        <source>Provider’s call ID</source>
        <translation>プロバイダーの通話ID</translation>
    </message>
    <message>
        <source>Assistant ID</source>
        <translation>アシスタントID</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>「%1」をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Who heard this call…</source>
        <translation>この通話を聞いた人…</translation>
    </message>
    <message>
        <source>Who did what with this call, in the audit log</source>
        <translation>監査ログで、誰がこの通話に何をしたかを見る</translation>
    </message>
    <message>
        <source>Save evidence pack…</source>
        <translation>証拠パックを保存…</translation>
    </message>
    <message>
        <source>The recording with what is known of the call, in a file that proves itself</source>
        <translation>録音と通話の記録を、それ自体で検証できる一つのファイルにします</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 へ移動</translation>
    </message>
    <message>
        <source>Take the confirmation back…</source>
        <translation>確認を取り消す…</translation>
    </message>
    <message>
        <source>Confirm the consent…</source>
        <translation>同意を確認する…</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DoNotDisturb</name>
    <message>
        <source>No notices until %1</source>
        <translation>%1 まで通知なし</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>通知なし</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Until switched off</source>
        <translation>オフにするまで</translation>
    </message>
</context>
<context>
    <name>earshot::ui::EventStream</name>
    <message>
        <source>The receiver has fallen silent.</source>
        <translation>レシーバーからの応答が途絶えました。</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>接続されていません。</translation>
    </message>
    <message>
        <source>The connection to the receiver was lost.</source>
        <translation>レシーバーとの接続が失われました。</translation>
    </message>
    <message>
        <source>The receiver at %1 can’t be reached.</source>
        <translation>%1のレシーバーに接続できません。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::EvidenceDialog</name>
    <message>
        <source>The call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>%1 の通話、%2</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Open the folder in which the pack is</source>
        <translation>パックのあるフォルダーを開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save an evidence pack</source>
        <translation>証拠パックを保存</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>One ZIP file with the recording, what was said, what is known of the call, and who did what with it. Whoever gets it can check on their own computer that none of that was changed; no judgement, note or tag is in it.</source>
        <translation>録音、発言の内容、通話について分かっていること、誰が何をしたかを含む一つの ZIP ファイルです。受け取った人は、何も変更されていないことを自分のコンピューターで検証できます。評価、メモ、タグは含まれません。</translation>
    </message>
    <message>
        <source>The whole phone number is in it. The audit log will say that you took the recording along.</source>
        <translation>電話番号がすべて含まれます。録音を持ち出したことは監査ログに記録されます。</translation>
    </message>
    <message>
        <source>Putting the pack together …</source>
        <translation>パックを作成しています…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>キャンセルしました。何も保存されていません。</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIPアーカイブ (*.zip)</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ExportDialog</name>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Open the folder in which the export is</source>
        <translation>エクスポートしたファイルのあるフォルダーを開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>監査ログのエクスポート</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>すべての出来事</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Whoever gets it can check with verify-audit, which comes with Earshot, that no entry was changed. The log will say that you exported it.</source>
        <translation>受け取った人は、Earshotに付属のverify-auditで、どの記録も変更されていないことを確認できます。エクスポートしたことはログに残ります。</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>エクスポートする内容</translation>
    </message>
    <message>
        <source>Reading the log …</source>
        <translation>ログを読み込んでいます …</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>キャンセルしました。何も保存されていません。</translation>
    </message>
    <message>
        <source>Audit logs, %1 (*.%2)</source>
        <comment>a format, its ending</comment>
        <translation>監査ログ、%1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FieldRow</name>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>%1: Browse…</source>
        <comment>the field&apos;s name</comment>
        <translation>%1：参照…</translation>
    </message>
    <message>
        <source>Kept in the keychain; type to replace it</source>
        <translation>キーチェーンに保存済み。入力すると置き換わります</translation>
    </message>
    <message>
        <source>Known until Earshot ends; type to replace it</source>
        <translation>Earshotの終了まで有効。入力すると置き換わります</translation>
    </message>
    <message>
        <source>Given when Earshot was started</source>
        <translation>Earshotの起動時に指定済み</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FilterBar</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>その他のフィルター</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべてクリア</translation>
    </message>
    <message>
        <source>Search calls and transcripts</source>
        <translation>通話と文字起こしを検索</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>通話を検索</translation>
    </message>
    <message>
        <source>Words, a &quot;phrase&quot;, the beginning of a word with *, or -without a word; phone numbers in any spelling</source>
        <translation>単語、&quot;フレーズ&quot;、語の先頭に*を付けた前方一致、-で除外する単語。電話番号はどの書き方でも検索できます</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>期間を選択…</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>聴取済み</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>通話1件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>通話%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln calls</source>
        <translation>
            <numerusform>通話 約%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Filter. Press Delete to take it away.</source>
        <translation>フィルター。Deleteキーで解除します。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FilterMenus</name>
    <message>
        <source>Under 30 seconds</source>
        <translation>30秒未満</translation>
    </message>
    <message>
        <source>30 seconds to 2 minutes</source>
        <translation>30秒〜2分</translation>
    </message>
    <message>
        <source>2 to 10 minutes</source>
        <translation>2〜10分</translation>
    </message>
    <message>
        <source>10 minutes and more</source>
        <translation>10分以上</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>With transcript</source>
        <translation>文字起こしあり</translation>
    </message>
    <message>
        <source>Without transcript</source>
        <translation>文字起こしなし</translation>
    </message>
    <message>
        <source>Nobody has listened</source>
        <translation>誰も聞いていない</translation>
    </message>
    <message>
        <source>Somebody has listened</source>
        <translation>誰かが聞いた</translation>
    </message>
    <message>
        <source>With notes or markers</source>
        <translation>メモまたはマーカーあり</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>メモなし</translation>
    </message>
    <message>
        <source>None in the calls seen so far</source>
        <translation>これまでに表示した通話にはありません</translation>
    </message>
    <message>
        <source>1 call that was told of</source>
        <translation>お知らせした通話 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n calls that were told of</source>
        <translation>
            <numerusform>お知らせした通話 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent confirmed by somebody</source>
        <translation>同意が人により確認済み</translation>
    </message>
    <message>
        <source>Consent given to the provider</source>
        <translation>プロバイダーへの同意あり</translation>
    </message>
    <message>
        <source>Consent in the transcript</source>
        <translation>文字起こしに同意あり</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>同意の拒否</translation>
    </message>
    <message>
        <source>No consent found</source>
        <translation>同意が見つからない</translation>
    </message>
    <message>
        <source>Consent not judged</source>
        <translation>同意は未判定</translation>
    </message>
    <message>
        <source>Recorded without proof of consent</source>
        <translation>同意の証拠なしに録音</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FindBar</name>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>前の箇所 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation>次の箇所 (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No more marks (Escape)</source>
        <translation>強調表示を消す (Escape)</translation>
    </message>
    <message>
        <source>Find in this call</source>
        <translation>この通話内を検索</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>a place, all places</comment>
        <translation>%L1/%L2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::GapsCard</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Calls without a recording</source>
        <translation>録音のない通話</translation>
    </message>
    <message>
        <source>Choose a day to see which of its calls have no recording here, and why.</source>
        <translation>日を選ぶと、その日の通話のうち録音がここにないものと、その理由が表示されます。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>The recording of every call of this day is kept here.</source>
        <translation>この日の通話の録音はすべてここに保存されています。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::GapsModel</name>
    <message>
        <source>The provider keeps it until %1.</source>
        <translation>プロバイダーでの保存期限は%1です。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InboxDelegate</name>
    <message>
        <source>Nothing stands out</source>
        <translation>特に目立つ点はありません</translation>
    </message>
    <message>
        <source>%1 · %2 more</source>
        <comment>a reason, then how many there are besides</comment>
        <translation>%1 · 他%2件</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InboxMode</name>
    <message>
        <source>Hear the calls that wait, those first in which something went wrong (I)</source>
        <translation>未聴取の通話を、問題が起きたものから順に聞く (I)</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信トレイ</translation>
    </message>
    <message>
        <source>Inbox: %1</source>
        <translation>受信トレイ：%1</translation>
    </message>
    <message>
        <source>Inbox: %1+</source>
        <translation>受信トレイ：%1+</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InboxPane</name>
    <message>
        <source>Calls that wait to be heard</source>
        <translation>未聴取の通話</translation>
    </message>
    <message>
        <source>Complaint words…</source>
        <translation>苦情の言葉…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信トレイ</translation>
    </message>
    <message>
        <source>Back to the calls</source>
        <translation>通話に戻る</translation>
    </message>
    <message>
        <source>Show the list of all calls (I)</source>
        <translation>すべての通話の一覧を表示 (I)</translation>
    </message>
    <message>
        <source>Choose which words of a caller bring a call to the top</source>
        <translation>発信者のどの言葉で通話を先頭に出すかを選ぶ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Waiting: %1, together %2</source>
        <translation>未聴取：%1件、合計%2</translation>
    </message>
    <message>
        <source>Waiting: more than %1</source>
        <translation>未聴取：%1件超</translation>
    </message>
    <message>
        <source>Looking for calls that wait …</source>
        <translation>未聴取の通話を探しています…</translation>
    </message>
    <message>
        <source>The inbox could not be loaded</source>
        <translation>受信トレイを読み込めませんでした</translation>
    </message>
    <message>
        <source>Nothing waits to be heard</source>
        <translation>未聴取の通話はありません</translation>
    </message>
    <message>
        <source>Every call with a recording or a transcript has been heard or reviewed. New calls appear here by themselves, those first in which something went wrong.</source>
        <translation>録音または文字起こしのある通話は、すべて聴取または評価済みです。新しい通話は、問題が起きたものから順に自動的にここに表示されます。</translation>
    </message>
    <message>
        <source>Calls reviewed: %1</source>
        <translation>評価した通話：%1件</translation>
    </message>
    <message>
        <source>Their length: %1</source>
        <translation>通話の長さ：%1</translation>
    </message>
    <message>
        <source>Your time: %1</source>
        <translation>かかった時間：%1</translation>
    </message>
    <message>
        <source>Still waiting: %1</source>
        <translation>残りの未聴取：%1件</translation>
    </message>
    <message>
        <source>All heard</source>
        <translation>すべて聴取済み</translation>
    </message>
    <message>
        <source>The end of the inbox</source>
        <translation>受信トレイの終わり</translation>
    </message>
    <message>
        <source>Go through it again</source>
        <translation>もう一度見直す</translation>
    </message>
    <message>
        <source>Consent…</source>
        <translation>同意…</translation>
    </message>
    <message>
        <source>Choose what is done about recordings without proof of consent</source>
        <translation>同意の証拠がない録音の扱いを選択</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InvitationsModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>招待した人</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>有効期限</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InviteDialog</name>
    <message>
        <source>Valid for</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>リンクを作成</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>ユーザーを招待</translation>
    </message>
    <message>
        <source>You get a link and pass it on. Whoever opens it chooses a password and signs in with this address from then on.</source>
        <translation>リンクを受け取って相手に渡します。開いた人はパスワードを決め、以後このアドレスでサインインします。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>招待のリンク</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Put the link on the clipboard</source>
        <translation>リンクをクリップボードにコピー</translation>
    </message>
    <message>
        <source>The address is needed: they sign in with it.</source>
        <translation>メールアドレスが必要です。サインインに使います。</translation>
    </message>
    <message>
        <source>The name is needed: it stands in the audit log.</source>
        <translation>名前が必要です。監査ログに記録されます。</translation>
    </message>
    <message>
        <source>Making the link …</source>
        <translation>リンクを作成しています …</translation>
    </message>
    <message>
        <source>Copied. The link is not shown again once this closes.</source>
        <translation>コピーしました。閉じるとリンクは二度と表示されません。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>標準のキー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Search a key or what it does</source>
        <translation>キーまたは操作を検索</translation>
    </message>
    <message>
        <source>Sets of keys…</source>
        <translation>キーのセット…</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>標準のキー</translation>
    </message>
    <message>
        <source>Function keys, as in Express Scribe</source>
        <translation>ファンクションキー（Express Scribe方式）</translation>
    </message>
    <message>
        <source>Escape and F1 to F4, as in oTranscribe</source>
        <translation>EscapeとF1〜F4（oTranscribe方式）</translation>
    </message>
    <message>
        <source>New key for the chosen line</source>
        <translation>選択した行の新しいキー</translation>
    </message>
    <message>
        <source>Choose a call</source>
        <translation>通話を選ぶ</translation>
    </message>
    <message>
        <source>↑, ↓, Home, End</source>
        <translation>↑、↓、Home、End</translation>
    </message>
    <message>
        <source>Open the chosen call</source>
        <translation>選択した通話を開く</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Review the recording that became ready</source>
        <translation>準備ができた録音をレビュー</translation>
    </message>
    <message>
        <source>Alt+R</source>
        <translation>Alt+R</translation>
    </message>
    <message>
        <source>What to do about a recording that could not be kept</source>
        <translation>保存できなかった録音への対処</translation>
    </message>
    <message>
        <source>Alt+W</source>
        <translation>Alt+W</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LanguageButton</name>
    <message>
        <source>As the system (%1)</source>
        <comment>a language</comment>
        <translation>システムに合わせる（%1）</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語：%1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LevelSlider</name>
    <message>
        <source>%1 dB</source>
        <comment>how loud</comment>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>A double click brings it back to 0 dB</source>
        <translation>ダブルクリックで 0 dB に戻ります</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LinkCard</name>
    <message>
        <source>Withdraw…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Nobody can hear this piece by this link any more</source>
        <translation>このリンクではこの部分を誰も聞けなくなります</translation>
    </message>
    <message>
        <source>Withdraw the link to %1</source>
        <translation>%1 へのリンクを取り消す</translation>
    </message>
    <message>
        <source>Withdraw the link</source>
        <translation>リンクの取り消し</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Withdraw the link to %1? It stops working at once, for everybody who has it, and can’t be brought back.</source>
        <translation>%1 へのリンクを取り消しますか? リンクを持つすべての人に対してすぐに無効になり、元には戻せません。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LinkList</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Ask for the links again</source>
        <translation>リンクをもう一度問い合わせる</translation>
    </message>
    <message>
        <source>Links to pieces of this call</source>
        <translation>この通話の一部へのリンク</translation>
    </message>
    <message>
        <source>Asking for the links of this call …</source>
        <translation>この通話のリンクを問い合わせています …</translation>
    </message>
    <message>
        <source>Withdrawing the link …</source>
        <translation>リンクを取り消しています …</translation>
    </message>
    <message>
        <source>The link still works. %1</source>
        <comment>why it could not be withdrawn</comment>
        <translation>リンクはまだ有効です。%1</translation>
    </message>
    <message>
        <source>The link was withdrawn.</source>
        <translation>リンクを取り消しました。</translation>
    </message>
    <message>
        <source>No links to this call yet. One that is made appears here, with how often it was opened.</source>
        <translation>この通話のリンクはまだありません。作成したリンクは、開かれた回数とともにここに表示されます。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LinkPage</name>
    <message>
        <source>Valid for</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>Ask for a passcode</source>
        <translation>パスコードを求める</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>リンクを作成</translation>
    </message>
    <message>
        <source>Title on its page, if you like; who has the link sees it</source>
        <translation>ページに表示するタイトル (任意)。リンクを持つ人に見えます</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>パスコード</translation>
    </message>
    <message>
        <source>Address of the new link</source>
        <translation>新しいリンクのアドレス</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Put the address on the clipboard</source>
        <translation>アドレスをクリップボードにコピー</translation>
    </message>
    <message>
        <source>Making the link …</source>
        <translation>リンクを作成しています …</translation>
    </message>
    <message>
        <source>Copied. The link is not shown again once this closes.</source>
        <translation>コピーしました。閉じるとリンクは二度と表示されません。</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters</source>
        <translation>
            <numerusform>%Ln 文字以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passcode needs at least %Ln characters.</source>
        <translation>
            <numerusform>パスコードは %Ln 文字以上にしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::LiveDelegate</name>
    <message>
        <source>No words yet</source>
        <translation>まだ発言はありません</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LiveModel</name>
    <message>
        <source>Waiting to be dialled</source>
        <translation>発信待ち</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>呼び出し中</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Being forwarded</source>
        <translation>転送中</translation>
    </message>
    <message>
        <source>%1, %2, %3. %4</source>
        <comment>caller, assistant and state, running time, newest words</comment>
        <translation>%1、%2、%3。%4</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LivePane</name>
    <message>
        <source>Back to now</source>
        <translation>現在位置に戻る</translation>
    </message>
    <message>
        <source>What is being said</source>
        <translation>話されている内容</translation>
    </message>
    <message>
        <source>As it is heard; the transcript comes after the call.</source>
        <translation>聞こえたままの内容です。文字起こしは通話の後に届きます。</translation>
    </message>
    <message>
        <source>Words are shown as they are spoken if the provider sends them: the assistant’s server messages have to include &quot;transcript&quot;. The recording comes after the call either way.</source>
        <translation>プロバイダーが送信する場合は、話された言葉がそのまま表示されます。アシスタントのサーバーメッセージに「transcript」を含めてください。いずれの場合も、録音は通話の後に届きます。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LiveStrip</name>
    <message>
        <source>Calls in progress</source>
        <translation>進行中の通話</translation>
    </message>
    <message>
        <source>1 call in progress</source>
        <translation>進行中の通話 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n calls in progress</source>
        <translation>
            <numerusform>進行中の通話 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::LoadingRows</name>
    <message>
        <source>The calls are being loaded</source>
        <translation>通話を読み込み中です</translation>
    </message>
</context>
<context>
    <name>earshot::ui::MainWindow</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>What every key does (?)</source>
        <translation>すべてのキーの機能 (?)</translation>
    </message>
    <message>
        <source>Do or open anything by its name</source>
        <translation>名前を入力して実行または開く</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>通話を検索</translation>
    </message>
    <message>
        <source>Show and change the keys</source>
        <translation>キー操作の表示と変更</translation>
    </message>
    <message>
        <source>The inbox: hear the calls that wait, and back</source>
        <translation>受信トレイ：未聴取の通話を聞く、または戻る</translation>
    </message>
    <message>
        <source>Between list and call</source>
        <translation>一覧と通話を切り替える</translation>
    </message>
    <message>
        <source>Choose the columns of the list</source>
        <translation>一覧の列を選択</translation>
    </message>
    <message>
        <source>Export the selected calls as a table</source>
        <translation>選択した通話を表としてエクスポート</translation>
    </message>
    <message>
        <source>Download the selected recordings into a folder</source>
        <translation>選択した録音をフォルダーにダウンロード</translation>
    </message>
    <message>
        <source>Download the selected recordings as a ZIP archive</source>
        <translation>選択した録音をZIPアーカイブとしてダウンロード</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>取り込み状況</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>移動：%1</translation>
    </message>
    <message>
        <source>To the calls in progress</source>
        <translation>進行中の通話へ</translation>
    </message>
    <message>
        <source>Do not disturb: %1</source>
        <comment>for how long</comment>
        <translation>通知を控える: %1</translation>
    </message>
    <message>
        <source>Show notices again</source>
        <translation>通知を再び表示</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Save an evidence pack of the call</source>
        <translation>この通話の証拠パックを保存</translation>
    </message>
</context>
<context>
    <name>earshot::ui::MembersModel</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1（あなた）</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>second factor</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <comment>second factor</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>見える通話</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>二要素認証</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最後のサインイン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>earshot::ui::MendDialog</name>
    <message>
        <source>Replace the address of the other server even so</source>
        <translation>それでも別のサーバーのアドレスを置き換える</translation>
    </message>
    <message>
        <source>Change at the provider</source>
        <translation>プロバイダー側の変更</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Finding out what would be changed…</source>
        <translation>変更内容を確認中…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>変更中…</translation>
    </message>
    <message>
        <source>This would be changed at the provider</source>
        <translation>プロバイダー側で次の内容が変更されます</translation>
    </message>
    <message>
        <source>Not everything was changed</source>
        <translation>一部は変更されませんでした</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing needs to be changed.</source>
        <translation>変更の必要はありません。</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Stopping after the one that is being changed.</source>
        <translation>変更中のものが終わりしだい停止します。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 changed and read back from the provider.</source>
        <translation>%2件中%1件を変更し、プロバイダーから読み戻して確認しました。</translation>
    </message>
    <message>
        <source>The rest stays as it was.</source>
        <translation>残りは元のままです。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose warning, the warning</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Change both</source>
        <translation>両方を変更</translation>
    </message>
    <message numerus="yes">
        <source>Change all %n</source>
        <translation>
            <numerusform>全%n件を変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::MendTree</name>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Changed and checked</source>
        <translation>変更・確認済み</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Name at the provider</source>
        <translation>プロバイダーでの名称</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更内容</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Mending</name>
    <message>
        <source>The provider kept it as it was.</source>
        <translation>プロバイダー側で元のままになりました。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Mpris</name>
    <message>
        <source>Recorded call</source>
        <translation>録音された通話</translation>
    </message>
</context>
<context>
    <name>earshot::ui::NoteCard</name>
    <message>
        <source>%1, changed %2</source>
        <comment>two times</comment>
        <translation>%1（%2に変更）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Go to this moment</source>
        <translation>この時点に移動</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>文章を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>メモを削除</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>Add words</source>
        <translation>文章を追加</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Edit the note %1</source>
        <translation>メモ「%1」を編集</translation>
    </message>
    <message>
        <source>Delete the note %1</source>
        <translation>メモ「%1」を削除</translation>
    </message>
</context>
<context>
    <name>earshot::ui::NoteField</name>
    <message>
        <source>Whether the note is about this moment, or about the whole call</source>
        <translation>この時点についてのメモか、通話全体についてのメモか</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the note (Enter)</source>
        <translation>メモを追加 (Enter)</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>メモを入力…</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>新しいメモ</translation>
    </message>
    <message>
        <source>Enter adds it, Shift and Enter begin a new line</source>
        <translation>Enterで追加、Shift+Enterで改行</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a moment of the recording</comment>
        <translation>%1の時点</translation>
    </message>
</context>
<context>
    <name>earshot::ui::NotesPage</name>
    <message>
        <source>Nobody has written anything about this call. M marks what is heard, Shift+M begins a note about it.</source>
        <translation>この通話にはまだ何も書かれていません。Mで再生中の箇所にマーカーを付け、Shift+Mでその箇所のメモを書き始めます。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>earshot::ui::OfflineBar</name>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>%1 What you see may be out of date; Earshot keeps trying.</source>
        <extracomment>%1 a sentence that says what happened</extracomment>
        <translation>%1 表示内容は最新でない可能性があります。Earshotは再接続を試みています。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::OffsetBar</name>
    <message>
        <source>Earlier</source>
        <translation>早める</translation>
    </message>
    <message>
        <source>It comes too late: 0.1 s earlier (Alt+←)</source>
        <translation>遅れています: 0.1 秒早める (Alt+←)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>遅らせる</translation>
    </message>
    <message>
        <source>It comes too early: 0.1 s later (Alt+→)</source>
        <translation>早すぎます: 0.1 秒遅らせる (Alt+→)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>The times that the provider sent</source>
        <translation>プロバイダーが送った時刻</translation>
    </message>
    <message>
        <source>Transcript %1 s earlier</source>
        <translation>文字起こしを %1 秒早めています</translation>
    </message>
    <message>
        <source>Transcript %1 s later</source>
        <translation>文字起こしを %1 秒遅らせています</translation>
    </message>
</context>
<context>
    <name>earshot::ui::OriginalDialog</name>
    <message>
        <source>Plays the words that are selected, or else all (Alt+H)</source>
        <translation>選んだ言葉を、なければ全部を再生します (Alt+H)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>原本</translation>
    </message>
    <message>
        <source>The original of the call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>%1 の通話の原本、%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Opening the original …</source>
        <translation>原本を開いています…</translation>
    </message>
    <message>
        <source>That you opened it is noted in the audit log.</source>
        <translation>開いたことは監査ログに記録されました。</translation>
    </message>
    <message>
        <source>Loading the sound …</source>
        <translation>音声を読み込んでいます…</translation>
    </message>
    <message>
        <source>Load the sound</source>
        <translation>音声を読み込む</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>聞く</translation>
    </message>
</context>
<context>
    <name>earshot::ui::OriginalSound</name>
    <message>
        <source>Nothing of this call is kept under seal any more.</source>
        <translation>この通話には、封印されて保管されているものはもうありません。</translation>
    </message>
    <message>
        <source>There is no room for a temporary file: %1</source>
        <translation>一時ファイルの空き容量がありません: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Palette</name>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Do or open</source>
        <translation>実行または開く</translation>
    </message>
    <message>
        <source>What do you want to do, or whose call is it?</source>
        <translation>何をしますか？または誰の通話ですか？</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>その名前のものはありません。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PartList</name>
    <message>
        <source>Parts to take out</source>
        <translation>取り除く部分</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PartRow</name>
    <message>
        <source>Listen</source>
        <translation>聞く</translation>
    </message>
    <message>
        <source>Play just this part, as it is now</source>
        <translation>この部分だけを、今のまま再生します</translation>
    </message>
    <message>
        <source>Out for good: the original is gone.</source>
        <translation>完全に取り除かれました。原本はもうありません。</translation>
    </message>
    <message>
        <source>Leave this part out of the list again</source>
        <translation>この部分を一覧から外します</translation>
    </message>
    <message>
        <source>Arrow keys move it by a tenth of a second</source>
        <translation>矢印キーで0.1秒ずつ動かせます</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is, from when to when</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens, to which part</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>未使用の招待</translation>
    </message>
    <message>
        <source>Who can do what</source>
        <translation>誰が何をできるか</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Gives who is chosen another role, locks them out or lets them in</source>
        <translation>選んだ人に別の役割を与え、無効または有効にします</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>招待…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Makes a link by which somebody joins</source>
        <translation>参加するためのリンクを作成します</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>それぞれの役割ができること</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>The link of the chosen invitation stops working</source>
        <translation>選んだ招待のリンクは使えなくなります</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>ユーザーを招待</translation>
    </message>
    <message>
        <source>Change the role of who is chosen, or lock them out</source>
        <translation>選んだ人の役割を変更、または無効にする</translation>
    </message>
    <message>
        <source>Withdraw the chosen invitation</source>
        <translation>選んだ招待を取り消す</translation>
    </message>
    <message>
        <source>Show who can do what</source>
        <translation>誰が何をできるかを表示</translation>
    </message>
    <message>
        <source>Asking who signs in…</source>
        <translation>ユーザーを問い合わせています…</translation>
    </message>
    <message>
        <source>People can’t be shown</source>
        <translation>ユーザーを表示できません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>People are looked after by owners and administrators</source>
        <translation>ユーザーを管理するのはオーナーと管理者です</translation>
    </message>
    <message>
        <source>They invite people and say what each may do; ask one of them.</source>
        <translation>ユーザーを招待し、それぞれができることを決めます。いずれかの人に問い合わせてください。</translation>
    </message>
    <message>
        <source>Nobody else uses this computer’s calls</source>
        <translation>このコンピューターの通話を使うのはあなただけです</translation>
    </message>
    <message>
        <source>What Earshot collects here is for whoever uses this computer, without signing in. For a team, somebody runs a receiver (earshotd) on a server: it collects the calls for all, everybody signs in there, and you choose it in the settings.</source>
        <translation>Earshot がここで集めたものは、このコンピューターを使う人ならサインインなしで見られます。チームで使うには、誰かがサーバーでレシーバー (earshotd) を動かします。レシーバーが全員のために通話を集め、各自がそこにサインインします。設定でそのレシーバーを選んでください。</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Nobody signs in here yet</source>
        <translation>まだ誰もサインインしていません</translation>
    </message>
    <message>
        <source>You are here by a token that is nobody’s. Invite the people of your team: each chooses a password and gets a role.</source>
        <translation>誰のものでもないトークンで接続しています。チームの人を招待してください。各自がパスワードを決め、役割を受け取ります。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PeoplePresenter</name>
    <message>
        <source>These people sign in at the team’s receiver. Invite others there: a link from this computer would lead nobody anywhere.</source>
        <translation>これらのユーザーはチームのレシーバーにサインインします。ほかの人の招待はそこで行ってください。このコンピューターのリンクはほかの人には使えません。</translation>
    </message>
    <message>
        <source>Only you sign in here so far. Invite the others of your team.</source>
        <translation>今のところサインインしているのはあなただけです。チームのほかの人を招待してください。</translation>
    </message>
    <message>
        <source>Only the first %L1 people are shown.</source>
        <translation>最初の %L1 人だけを表示しています。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlaceForm</name>
    <message>
        <source>What is kept already stays where it is</source>
        <translation>保存済みのものは今の場所に残ります</translation>
    </message>
    <message>
        <source>Another place is used for new calls and recordings only; nothing is moved or deleted. To take along what there is, end Earshot and run in a terminal:</source>
        <translation>別の場所は新しい通話と録音にだけ使われ、移動や削除は行われません。既存のものを移すには、Earshotを終了して、ターミナルで次を実行してください：</translation>
    </message>
    <message>
        <source>%1 for the calls</source>
        <comment>a command</comment>
        <translation>通話：%1</translation>
    </message>
    <message>
        <source>%1 for the recordings</source>
        <comment>a command</comment>
        <translation>録音：%1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlacePage</name>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep them for this run only</source>
        <translation>今回だけ保持する</translation>
    </message>
    <message>
        <source>Where should calls and recordings be kept?</source>
        <translation>通話と録音をどこに保存しますか？</translation>
    </message>
    <message>
        <source>Where calls and recordings are kept</source>
        <translation>通話と録音の保存先</translation>
    </message>
    <message>
        <source>Everything on this computer is ready to go. You can change this later in Settings.</source>
        <translation>このコンピューターですべて使う準備ができています。あとから設定で変更できます。</translation>
    </message>
    <message>
        <source>A team shares one database and one store, each on a server of its choice.</source>
        <translation>チームでは、任意のサーバー上にある1つのデータベースと1つのストアを共有します。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Trying both places…</source>
        <translation>両方の保存先を試しています…</translation>
    </message>
    <message>
        <source>Starting again with the new places…</source>
        <translation>新しい保存先で起動し直しています…</translation>
    </message>
    <message>
        <source>Saved. Calls and recordings are kept there from now on.</source>
        <translation>保存しました。今後、通話と録音はそこに保存されます。</translation>
    </message>
    <message>
        <source>Not saved, everything stays as it was: %1</source>
        <translation>保存されませんでした。すべて元のままです：%1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>保存して開始</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Nothing was saved yet, because the password or keys can’t be kept: %1 They can be used until Earshot ends, and are asked for again at the next start.</source>
        <translation>パスワードまたはキーを保存できないため、まだ何も保存されていません：%1 Earshotを終了するまでは使用できますが、次回の起動時に再入力が必要です。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlacePresenter</name>
    <message>
        <source>The password and every call may cross the network unencrypted.</source>
        <translation>パスワードとすべての通話が、暗号化されずにネットワークを流れる可能性があります。</translation>
    </message>
    <message>
        <source>Encrypted, but nobody checks that it is your server that answers.</source>
        <translation>暗号化されますが、応答しているのが自分のサーバーかどうかは検証されません。</translation>
    </message>
    <message>
        <source>Port 6543 is Supabase’s transaction pooler, through which news between receivers does not arrive. Take port 5432, the session pooler.</source>
        <translation>ポート6543はSupabaseのトランザクションプーラーで、レシーバー間の通知が届きません。セッションプーラーのポート5432を使用してください。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlaybackBar</name>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5秒</translation>
    </message>
    <message>
        <source>Back 5 seconds (J or ←)</source>
        <translation>5秒戻る (Jまたは←)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play (Space or K)</source>
        <translation>再生 (SpaceまたはK)</translation>
    </message>
    <message>
        <source>On by 5 seconds (L or →)</source>
        <translation>5秒進む (Lまたは→)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>End the loop (\)</source>
        <translation>ループを終了 (\)</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>5秒戻る</translation>
    </message>
    <message>
        <source>On by 5 seconds</source>
        <translation>5秒進む</translation>
    </message>
    <message>
        <source>Loop %1 – %2</source>
        <comment>times</comment>
        <translation>ループ %1〜%2</translation>
    </message>
    <message>
        <source>This piece is heard again and again. Click to go on (\)</source>
        <translation>この区間を繰り返し再生しています。クリックすると先へ進みます (\)</translation>
    </message>
    <message>
        <source>Loop from %1</source>
        <translation>ループ %1〜</translation>
    </message>
    <message>
        <source>Press B where the loop ends. Click to forget it (\)</source>
        <translation>ループの終わりでBを押してください。クリックすると取り消します (\)</translation>
    </message>
    <message>
        <source>Speed, at the same pitch ([ slower, ] faster)</source>
        <translation>速度（音の高さは維持）([ 遅く、] 速く)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause (Space or K)</source>
        <translation>一時停止 (SpaceまたはK)</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>速度 %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Player</name>
    <message>
        <source>The chosen sound output is not there. Connect it, or choose another one, and press play again.</source>
        <translation>選択した音声出力が見つかりません。接続するか別の出力を選んで、もう一度再生を押してください。</translation>
    </message>
    <message>
        <source>This computer has no sound output. Connect headphones or speakers and press play again.</source>
        <translation>このコンピューターには音声出力がありません。ヘッドホンまたはスピーカーを接続して、もう一度再生を押してください。</translation>
    </message>
    <message>
        <source>The sound output went away. Connect it again, or choose another one, and press play.</source>
        <translation>音声出力がなくなりました。接続し直すか別の出力を選んで、再生を押してください。</translation>
    </message>
    <message>
        <source>The sound output does not answer. Check the sound settings of this computer and press play again.</source>
        <translation>音声出力が応答しません。このコンピューターのサウンド設定を確認して、もう一度再生を押してください。</translation>
    </message>
    <message>
        <source>The recording is not on this computer any more. Open the call again to fetch it.</source>
        <translation>録音はこのコンピューターにもうありません。取得するには通話を開き直してください。</translation>
    </message>
    <message>
        <source>The sound output can’t be used now. Check the sound settings of this computer and press play again.</source>
        <translation>現在、音声出力を使用できません。このコンピューターのサウンド設定を確認して、もう一度再生を押してください。</translation>
    </message>
    <message>
        <source>The recording is damaged and can’t be played. Open the call again to fetch it anew.</source>
        <translation>録音が壊れているため再生できません。取得し直すには通話を開き直してください。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::QuestionField</name>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>A question about every call</source>
        <translation>すべての通話についての質問</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい・いいえ</translation>
    </message>
    <message>
        <source>Question %L1</source>
        <translation>質問 %L1</translation>
    </message>
    <message>
        <source>Answers to question %L1</source>
        <translation>質問 %L1 の答え方</translation>
    </message>
    <message>
        <source>Question %L1 up</source>
        <translation>質問 %L1 を上へ</translation>
    </message>
    <message>
        <source>Question %L1 down</source>
        <translation>質問 %L1 を下へ</translation>
    </message>
    <message>
        <source>Take question %L1 away</source>
        <translation>質問 %L1 を外す</translation>
    </message>
    <message numerus="yes">
        <source>1 to %Ln points</source>
        <translation>
            <numerusform>1～%Ln 点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::RangeEdit</name>
    <message>
        <source>Hear it</source>
        <translation>聞く</translation>
    </message>
    <message>
        <source>Play just this piece (Alt+H)</source>
        <translation>この部分だけを再生 (Alt+H)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>Arrow keys move it by a tenth of a second</source>
        <translation>矢印キーで 0.1 秒ずつ動かせます</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which time, what happens to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set to the playhead</source>
        <translation>再生位置に合わせる</translation>
    </message>
    <message>
        <source>The place where playing is, or stopped</source>
        <translation>再生している位置、または止めた位置</translation>
    </message>
    <message>
        <source>0.1 s earlier</source>
        <translation>0.1 秒前へ</translation>
    </message>
    <message>
        <source>0.1 s later</source>
        <translation>0.1 秒後へ</translation>
    </message>
    <message>
        <source>A clip can be an hour long at most.</source>
        <translation>クリップは最長 1 時間です。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReceiverClient</name>
    <message>
        <source>What arrived is not what the receiver sent, so it was not kept. Try again.</source>
        <translation>届いた内容がレシーバーの送ったものと異なるため、保存しませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 can’t be saved: %2. Choose another place and try again.</source>
        <translation>%1を保存できません：%2。別の場所を選んで、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Reading the receiver’s answer</source>
        <translation>レシーバーの応答の読み取り</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RecordingFooter</name>
    <message>
        <source>%1 kbps</source>
        <translation>%1 kbps</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop loading the recording</source>
        <translation>録音の読み込みを停止</translation>
    </message>
    <message>
        <source>Refresh link</source>
        <translation>リンクを更新</translation>
    </message>
    <message>
        <source>Ask for a new link now; what plays is not interrupted</source>
        <translation>今すぐ新しいリンクを要求します（再生は中断されません）</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>format, bit rate, size</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>SHA-256 %1 ✓</source>
        <translation>SHA-256 %1 ✓</translation>
    </message>
    <message>
        <source>The bytes that play were checked against this sum: %1</source>
        <translation>再生データは次のチェックサムで検証済みです：%1</translation>
    </message>
    <message>
        <source>Loading the recording: %1 of %2</source>
        <translation>録音を読み込み中：%1/%2</translation>
    </message>
    <message>
        <source>Asking for the recording …</source>
        <translation>録音を要求中…</translation>
    </message>
    <message>
        <source>Renewing the link …</source>
        <translation>リンクを更新中…</translation>
    </message>
    <message>
        <source>Offline: the link has expired; what is loaded still plays</source>
        <translation>オフライン：リンクの期限が切れました。読み込み済みの部分は再生できます</translation>
    </message>
    <message>
        <source>The link has expired; what is loaded still plays</source>
        <translation>リンクの期限が切れました。読み込み済みの部分は再生できます</translation>
    </message>
    <message>
        <source>Offline: link expires in %1, renewed when connected</source>
        <translation>オフライン：リンクの期限まで%1、接続時に更新されます</translation>
    </message>
    <message>
        <source>Renewing failed, trying again; link expires in %1</source>
        <translation>更新に失敗し、再試行中です。リンクの期限まで%1</translation>
    </message>
    <message>
        <source>Link expires in %1</source>
        <translation>リンクの期限まで%1</translation>
    </message>
    <message>
        <source>Waiting for more of the recording: %1 of %2</source>
        <translation>録音の続きを待っています: %1 / %2</translation>
    </message>
    <message>
        <source>Plays while it loads: %1 of %2</source>
        <translation>読み込みながら再生中: %1 / %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RecordingLoader</name>
    <message>
        <source>There is no room for a temporary file: %1</source>
        <translation>一時ファイルの空きがありません：%1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RecordingsGroup</name>
    <message>
        <source>Recordings</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>このコンピューターのフォルダー</translation>
    </message>
    <message>
        <source>Nothing to set up. Recommended for one person.</source>
        <translation>設定は不要です。1人で使う場合におすすめです。</translation>
    </message>
    <message>
        <source>S3-compatible store</source>
        <translation>S3互換ストア</translation>
    </message>
    <message>
        <source>Amazon S3, MinIO, Cloudflare R2, Backblaze and many others.</source>
        <translation>Amazon S3、MinIO、Cloudflare R2、Backblazeなど。</translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation>Supabase Storage</translation>
    </message>
    <message>
        <source>A private bucket of a Supabase project.</source>
        <translation>Supabaseプロジェクトの非公開バケット。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Empty for the usual one, beside the calls.</source>
        <translation>空欄の場合は、通話と同じ場所にある標準のフォルダーを使います。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Empty for Amazon S3 itself.</source>
        <translation>Amazon S3自体を使う場合は空欄にします。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Address of the project</source>
        <translation>プロジェクトのアドレス</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Folder inside</source>
        <translation>バケット内のフォルダー</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>空欄でもかまいません。</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>シークレットキー</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス形式</translation>
    </message>
    <message>
        <source>As is usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>パスにバケットを含める</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Who vouches for the store (PEM), where this computer does not know it. May stay empty.</source>
        <translation>ストアを保証する認証局（PEM）。このコンピューターに登録されていない場合に指定します。空欄でもかまいません。</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in a file.</source>
        <translation>このコンピューターのキーチェーンに保存され、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>The project’s secret key (sb_secret_…) or service_role key. Kept in this computer’s keychain, never in a file.</source>
        <translation>プロジェクトのシークレットキー（sb_secret_…）またはservice_roleキー。このコンピューターのキーチェーンに保存され、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>Bucket in the server’s name</source>
        <translation>サーバー名にバケットを含める</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RedactActions</name>
    <message>
        <source>Take parts out of this call…</source>
        <translation>この通話の一部を墨消し…</translation>
    </message>
    <message>
        <source>Open the original of this call…</source>
        <translation>この通話の原本を開く…</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RedactDialog</name>
    <message>
        <source>Take parts out of the call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>%1 の通話の一部を墨消し、%2</translation>
    </message>
    <message>
        <source>Open the original…</source>
        <translation>原本を開く…</translation>
    </message>
    <message>
        <source>Read and hear what was said; noted in the audit log</source>
        <translation>話されたことを読み、聞きます。監査ログに記録されます</translation>
    </message>
    <message>
        <source>Delete the original…</source>
        <translation>原本を削除…</translation>
    </message>
    <message>
        <source>The copy stays; nobody can bring the original back</source>
        <translation>コピーは残ります。原本は誰にも戻せません</translation>
    </message>
    <message>
        <source>Put what is chosen in the words into the list (Alt+A)</source>
        <translation>言葉の中で選んだところを一覧に入れます (Alt+A)</translation>
    </message>
    <message>
        <source>Look for card numbers</source>
        <translation>カード番号を探す</translation>
    </message>
    <message>
        <source>Heard instead</source>
        <translation>代わりに聞こえるもの</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>A beep</source>
        <translation>ビープ音</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>原本</translation>
    </message>
    <message>
        <source>Kept under seal</source>
        <translation>封印して保管</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>墨消し</translation>
    </message>
    <message>
        <source>Why? It stands in the audit log</source>
        <translation>理由（監査ログに記録されます）</translation>
    </message>
    <message>
        <source>Taking parts out …</source>
        <translation>取り除いています…</translation>
    </message>
    <message>
        <source>Taking parts out … You can close this; it goes on.</source>
        <translation>取り除いています…閉じても続きます。</translation>
    </message>
    <message>
        <source>It is tried again. %1</source>
        <comment>why</comment>
        <translation>もう一度試しています。%1</translation>
    </message>
    <message>
        <source>Done. Everybody hears and reads the copy from now on.</source>
        <translation>完了しました。これからはみんながコピーを聞き、読みます。</translation>
    </message>
    <message>
        <source>It takes longer than usual, and goes on. Look again later.</source>
        <translation>いつもより時間がかかっていますが、続いています。あとでまた見てください。</translation>
    </message>
    <message>
        <source>Asking what is out, and what is suggested …</source>
        <translation>取り除かれた部分と候補を問い合わせています…</translation>
    </message>
    <message>
        <source>Searches the words under seal, which is noted in the audit log</source>
        <translation>封印された言葉の中を探します。監査ログに記録されます</translation>
    </message>
    <message>
        <source>Adds what is suggested to the list</source>
        <translation>候補を一覧に加えます</translation>
    </message>
    <message>
        <source>Looking for card numbers and security codes …</source>
        <translation>カード番号とセキュリティコードを探しています…</translation>
    </message>
    <message>
        <source>No card number or security code was found in the words. Select words above, and add them to what is taken out.</source>
        <translation>カード番号やセキュリティコードは見つかりませんでした。上の言葉を選んで加えてください。</translation>
    </message>
    <message>
        <source>Nothing more was found.</source>
        <translation>ほかには見つかりませんでした。</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <comment>times of the recording</comment>
        <translation>%1 から %2 を加える</translation>
    </message>
    <message>
        <source>Delete the original</source>
        <translation>原本を削除</translation>
    </message>
    <message>
        <source>Delete the original for good? Nobody can bring back what is taken out, and no other parts can be chosen later. This can’t be undone.</source>
        <translation>原本を完全に削除しますか？取り除いた部分は誰にも戻せません。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Redact and delete</source>
        <translation>墨消しして削除</translation>
    </message>
    <message>
        <source>Check at least one part.</source>
        <translation>少なくとも一つにチェックを入れてください。</translation>
    </message>
    <message>
        <source>Say why these parts are taken out.</source>
        <translation>これらの部分を取り除く理由を書いてください。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Redaction</name>
    <message>
        <source>Card number</source>
        <translation>カード番号</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>セキュリティコード</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>part of a call that is taken out</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of the recording</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Nothing was taken out of this call yet.</source>
        <translation>この通話からはまだ何も取り除かれていません。</translation>
    </message>
    <message>
        <source>%1 asked for parts to be taken out, and that failed. The call is what it was. %2</source>
        <comment>who, why</comment>
        <translation>%1 が一部の取り除きを依頼しましたが、失敗しました。通話は元のままです。%2</translation>
    </message>
    <message>
        <source>%1 asked for parts to be taken out, which is being done.</source>
        <translation>%1 が一部の取り除きを依頼し、実行中です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts were taken out on %1, at the wish of %2: “%3”.</source>
        <translation>
            <numerusform>%1 に、%2 の依頼で %Ln か所が取り除かれました：「%3」</numerusform>
        </translation>
    </message>
    <message>
        <source>The original has been under seal since %1. Only those who may redact can open it, and each time is noted in the audit log.</source>
        <translation>原本は %1 から封印されています。開けるのは墨消しができる人だけで、そのつど監査ログに記録されます。</translation>
    </message>
    <message>
        <source>The original is gone for good: what is out stays out, and more can follow.</source>
        <translation>原本は完全になくなりました。取り除いた部分は戻らず、さらに取り除くことはできます。</translation>
    </message>
    <message>
        <source>Everybody then hears and reads the copy without these parts: here, in exports, and by links to clips that were given out before.</source>
        <translation>以後は、ここでも、書き出しでも、すでに渡したクリップのリンクでも、みんながこの部分を含まないコピーを聞き、読みます。</translation>
    </message>
    <message>
        <source>The original stays under seal. Only those who may redact can open it, and each time is noted in the audit log.</source>
        <translation>原本は封印されます。開けるのは墨消しができる人だけで、そのつど監査ログに記録されます。</translation>
    </message>
    <message>
        <source>The original is deleted for good. Nobody can bring it back.</source>
        <translation>原本は完全に削除されます。誰にも戻せません。</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>取り除かれた部分</translation>
    </message>
    <message>
        <source>redacted</source>
        <comment>said in place of words that were taken out</comment>
        <translation>墨消し</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RedactionDesk</name>
    <message>
        <source>Open the original</source>
        <translation>原本を開く</translation>
    </message>
    <message>
        <source>Open what was said before parts were taken out? That you did is noted in the audit log, with your name and the time.</source>
        <translation>一部を取り除く前に話されたことを開きますか？開いたことは、あなたの名前と時刻とともに監査ログに記録されます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewKeys</name>
    <message>
        <source>Play, pause</source>
        <translation>再生、一時停止</translation>
    </message>
    <message>
        <source>Repeat the last 3 seconds</source>
        <translation>直前の3秒をもう一度聞く</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>遅く</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>速く</translation>
    </message>
    <message>
        <source>Begin a loop here</source>
        <translation>ここからループを開始</translation>
    </message>
    <message>
        <source>End the loop here, and hear it again and again</source>
        <translation>ここでループを終了し、繰り返し聞く</translation>
    </message>
    <message>
        <source>Hear what is selected, or else this turn, again and again, or no longer</source>
        <translation>選択範囲（なければこの発言）を繰り返し聞く、または解除</translation>
    </message>
    <message>
        <source>No loop</source>
        <translation>ループを解除</translation>
    </message>
    <message>
        <source>Skip silence: gently, more, most, not at all</source>
        <translation>無音をスキップ：弱、中、強、オフ</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>5秒戻る</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>5秒進む</translation>
    </message>
    <message>
        <source>Back 15 seconds</source>
        <translation>15秒戻る</translation>
    </message>
    <message>
        <source>Forward 15 seconds</source>
        <translation>15秒進む</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>先頭へ</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>末尾へ</translation>
    </message>
    <message>
        <source>To the next word that was searched for</source>
        <translation>検索した語の次の箇所へ</translation>
    </message>
    <message>
        <source>To the word before that was searched for</source>
        <translation>検索した語の前の箇所へ</translation>
    </message>
    <message>
        <source>Find words in this call</source>
        <translation>この通話内の語を検索</translation>
    </message>
    <message>
        <source>The transcript: back to what is heard now</source>
        <translation>文字起こし：再生中の箇所に戻る</translation>
    </message>
    <message>
        <source>Good, and on to the next call</source>
        <translation>「良好」にして次の通話へ</translation>
    </message>
    <message>
        <source>Follow up, and on to the next call</source>
        <translation>「要フォロー」にして次の通話へ</translation>
    </message>
    <message>
        <source>Problem, and on to the next call</source>
        <translation>「問題あり」にして次の通話へ</translation>
    </message>
    <message>
        <source>Undo the last review, note or tag</source>
        <translation>最後の評価、メモ、タグを元に戻す</translation>
    </message>
    <message>
        <source>Mark what is heard now</source>
        <translation>再生中の箇所にマーカーを付ける</translation>
    </message>
    <message>
        <source>Write a note about what is heard now</source>
        <translation>再生中の箇所にメモを書く</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>To the next note or marker</source>
        <translation>次のメモまたはマーカーへ</translation>
    </message>
    <message>
        <source>To the note or marker before</source>
        <translation>前のメモまたはマーカーへ</translation>
    </message>
    <message>
        <source>Hear the agent only</source>
        <translation>エージェントだけを聞く</translation>
    </message>
    <message>
        <source>Hear the caller only</source>
        <translation>通話相手だけを聞く</translation>
    </message>
    <message>
        <source>Hear both</source>
        <translation>両方を聞く</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>次の通話</translation>
    </message>
    <message>
        <source>Previous call</source>
        <translation>前の通話</translation>
    </message>
    <message>
        <source>The transcript comes too late: 0.1 s earlier</source>
        <translation>文字起こしが遅れている: 0.1 秒早める</translation>
    </message>
    <message>
        <source>The transcript comes too early: 0.1 s later</source>
        <translation>文字起こしが早すぎる: 0.1 秒遅らせる</translation>
    </message>
    <message>
        <source>The transcript: the times that the provider sent</source>
        <translation>文字起こし: プロバイダーが送った時刻</translation>
    </message>
    <message>
        <source>Answer the scorecard</source>
        <translation>スコアカードに答える</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewPane</name>
    <message>
        <source>Loading the call …</source>
        <translation>通話を読み込み中…</translation>
    </message>
    <message>
        <source>The call could not be loaded</source>
        <translation>通話を読み込めませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No call selected</source>
        <translation>通話が選択されていません</translation>
    </message>
    <message>
        <source>Choose a call in the list to listen to it and to read what was said. N and P go to the next and the previous one.</source>
        <translation>一覧で通話を選ぶと、録音を聞き、発言を読むことができます。NとPで次と前の通話に移動します。</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>通話</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls selected</source>
        <translation>
            <numerusform>通話%Ln件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done with all of them stands below the list. Choose one alone to listen to it and to read what was said.</source>
        <translation>まとめてできる操作は一覧の下にあります。録音を聞き、発言を読むには、通話を1件だけ選んでください。</translation>
    </message>
    <message>
        <source>Calls are heard and read here</source>
        <translation>通話はここで聞いたり読んだりします</translation>
    </message>
    <message>
        <source>There is none in the list at the moment.</source>
        <translation>今のところ一覧にはありません。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewPresenter</name>
    <message>
        <source>The recording could not be loaded</source>
        <translation>録音を読み込めませんでした</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>読み込みを停止しました</translation>
    </message>
    <message>
        <source>The recording is kept; load it whenever you like.</source>
        <translation>録音は保存されています。いつでも読み込めます。</translation>
    </message>
    <message>
        <source>The recording can’t be played</source>
        <translation>録音を再生できません</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewTabs</name>
    <message>
        <source>The provider sent no transcript for this call.</source>
        <translation>この通話の文字起こしはプロバイダーから届いていません。</translation>
    </message>
    <message>
        <source>What is said appears here when the call has ended.</source>
        <translation>通話が終わると、発言がここに表示されます。</translation>
    </message>
    <message>
        <source>Parts of the call</source>
        <translation>通話の各項目</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>スコアカード</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <comment>and how many</comment>
        <translation>メモ %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RolesDialog</name>
    <message>
        <source>Who can do what</source>
        <translation>誰が何をできるか</translation>
    </message>
    <message>
        <source>Whoever is limited to the calls of some assistants or numbers can do this with those calls only, and nothing that is about all of them.</source>
        <translation>一部のアシスタントや番号の通話に限られている人は、その通話についてだけこれを行え、全体に関わることはできません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RolesModel</name>
    <message>
        <source>Make and change owners</source>
        <translation>オーナーを追加・変更する</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>may do it</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <comment>may not do it</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>できること</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SavePage</name>
    <message>
        <source>Fade</source>
        <translation>フェード</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短く</translation>
    </message>
    <message>
        <source>0.5 s</source>
        <translation>0.5 秒</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Open the folder in which the clip is</source>
        <translation>クリップのあるフォルダーを開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>How the sound begins and ends: at once, without a click, or slowly</source>
        <translation>音の始まりと終わり: すぐに、ノイズなしで、またはゆっくりと</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>%1 stand for what the call says.</source>
        <comment>a list of placeholders</comment>
        <translation>%1 は通話の内容に置き換わります。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Making the clip …</source>
        <translation>クリップを作成しています …</translation>
    </message>
    <message>
        <source>Saved and checked: %1, %2</source>
        <comment>file name, size</comment>
        <translation>保存して確認しました: %1、%2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>キャンセルしました。何も保存されていません。</translation>
    </message>
    <message>
        <source>Save the clip</source>
        <translation>クリップの保存</translation>
    </message>
    <message>
        <source>Clips, %1 (*.%2)</source>
        <comment>a format, its ending</comment>
        <translation>クリップ、%1 (*.%2)</translation>
    </message>
    <message>
        <source>It will be suggested as: %1</source>
        <translation>ファイル名の候補: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ScoreKeeper</name>
    <message>
        <source>The scorecard can’t be shown: %1</source>
        <translation>スコアカードを表示できません: %1</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>保存できませんでした：%1</translation>
    </message>
    <message>
        <source>Not kept, for another call: %1</source>
        <translation>別の通話で保存できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ScorePage</name>
    <message>
        <source>Scorecard</source>
        <translation>スコアカード</translation>
    </message>
    <message>
        <source>The scorecard is being loaded …</source>
        <translation>スコアカードを読み込んでいます …</translation>
    </message>
    <message>
        <source>Nothing is asked of calls yet. Write a few questions, such as “Was the caller helped?”, and answer them here for each call.</source>
        <translation>通話への質問はまだありません。「発信者の役に立てましたか?」のような質問をいくつか書き、通話ごとにここで答えてください。</translation>
    </message>
    <message>
        <source>Nothing is asked of calls yet. Who administers Earshot writes the questions.</source>
        <translation>通話への質問はまだありません。質問は Earshot の管理者が書きます。</translation>
    </message>
    <message>
        <source>Write questions…</source>
        <translation>質問を書く…</translation>
    </message>
    <message>
        <source>Change the questions…</source>
        <translation>質問を変更…</translation>
    </message>
    <message>
        <source>Answered: %L1 of %L2</source>
        <translation>回答済み: %L1 / %L2</translation>
    </message>
    <message>
        <source>%L1 % · %2</source>
        <extracomment>%1 a number of percent, %2 how many questions are answered</extracomment>
        <translation>%L1 % · %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ScoreRow</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a question, %2 an answer to it</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ScorecardDialog</name>
    <message>
        <source>Add a question</source>
        <translation>質問を追加</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>スコアカード</translation>
    </message>
    <message>
        <source>These questions are asked of every call. A question that is reworded or moved keeps its answers; one that is taken away, or answered in another way, begins anew.</source>
        <translation>これらの質問はすべての通話に共通です。言い回しや順番を変えても回答は残ります。外した質問や答え方を変えた質問は、最初からになります。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>The questions are being loaded …</source>
        <translation>質問を読み込んでいます …</translation>
    </message>
    <message>
        <source>Being kept …</source>
        <translation>保存しています …</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SelectionBar</name>
    <message>
        <source>Export table…</source>
        <translation>表をエクスポート…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Mark as…</source>
        <translation>評価…</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>評価を取り消す</translation>
    </message>
    <message>
        <source>Download recordings…</source>
        <translation>録音をダウンロード…</translation>
    </message>
    <message>
        <source>Into a folder…</source>
        <translation>フォルダーに…</translation>
    </message>
    <message>
        <source>As a ZIP archive…</source>
        <translation>ZIPアーカイブとして…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls selected</source>
        <translation>
            <numerusform>通話%Ln件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selected calls</source>
        <translation>選択した通話のエクスポート</translation>
    </message>
    <message>
        <source>Table for spreadsheets, with byte order mark (*.csv)</source>
        <translation>表計算ソフト用の表、バイトオーダーマーク付き (*.csv)</translation>
    </message>
    <message>
        <source>Table, plain UTF-8 (*.csv)</source>
        <translation>表、プレーンUTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Where to make a folder for the recordings</source>
        <translation>録音用フォルダーの作成場所</translation>
    </message>
    <message>
        <source>Save the recordings</source>
        <translation>録音の保存</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIPアーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>録音</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln calls</source>
        <translation>
            <numerusform>通話 %L1/%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::SettingsPage</name>
    <message>
        <source>Welcome to Earshot</source>
        <translation>Earshotへようこそ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Calls come from this computer</source>
        <translation>通話はこのコンピューターから取得しています</translation>
    </message>
    <message>
        <source>Calls come from a team’s receiver</source>
        <translation>通話はチームのレシーバーから取得しています</translation>
    </message>
    <message>
        <source>These are sample calls</source>
        <translation>これはサンプル通話です</translation>
    </message>
    <message>
        <source>Change where calls come from…</source>
        <translation>通話の取得元を変更…</translation>
    </message>
    <message>
        <source>There is nothing to set here</source>
        <translation>ここで設定するものはありません</translation>
    </message>
    <message>
        <source>When the window is closed:</source>
        <translation>ウィンドウを閉じるとき:</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>ウィンドウを閉じるとき</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SideButton</name>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Which side is heard (0 both, 1 agent, 2 caller)</source>
        <translation>聞く側 (0 両方、1 エージェント、2 通話相手)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>通話相手</translation>
    </message>
    <message>
        <source>Heard: %1</source>
        <comment>a side of the conversation</comment>
        <translation>聞いている側: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Sidebar</name>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>取り込み状況</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SignBar</name>
    <message>
        <source>Why this call should be heard</source>
        <translation>この通話を聞くべき理由</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>移動</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SignTexts</name>
    <message>
        <source>%1 minutes of silence at %2</source>
        <comment>1:12 minutes</comment>
        <translation>%2に%1分の無音</translation>
    </message>
    <message>
        <source>A tool failed at %1</source>
        <translation>%1にツールが失敗</translation>
    </message>
    <message>
        <source>The tool %1 failed at %2</source>
        <translation>%2にツール%1が失敗</translation>
    </message>
    <message>
        <source>Success evaluated as low: %1</source>
        <translation>成功度が低いと評価：%1</translation>
    </message>
    <message>
        <source>Evaluated as a failure</source>
        <translation>失敗と評価</translation>
    </message>
    <message>
        <source>The caller complains: “%1” at %2</source>
        <translation>%2に通話相手が苦情：「%1」</translation>
    </message>
    <message numerus="yes">
        <source>A short call, with %Ln seconds of waiting at %1</source>
        <translation>
            <numerusform>短い通話、%1に%Ln秒の待ち時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A short call, after %Ln seconds of waiting</source>
        <translation>
            <numerusform>短い通話、%Ln秒の待ち時間の後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds of silence at %1</source>
        <translation>
            <numerusform>%1に%Ln秒の無音</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A tool failed %Ln times, first at %1</source>
        <translation>
            <numerusform>ツールが%Ln回失敗、最初は%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tool %1 failed %Ln times, first at %2</source>
        <translation>
            <numerusform>ツール%1が%Ln回失敗、最初は%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The caller complains %Ln times, first “%1” at %2</source>
        <translation>
            <numerusform>通話相手が%Ln回苦情、最初は%2の「%1」</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They interrupt each other %Ln times, first at %1</source>
        <translation>
            <numerusform>互いに%Ln回発言を遮る、最初は%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::SoundMenu</name>
    <message>
        <source>%1 s</source>
        <comment>a length of time</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>Hear all silence</source>
        <translation>無音もすべて聞く</translation>
    </message>
    <message>
        <source>Shorten pauses over 2 s</source>
        <translation>2秒を超える間を短縮</translation>
    </message>
    <message>
        <source>Shorten pauses over 1 s</source>
        <translation>1秒を超える間を短縮</translation>
    </message>
    <message>
        <source>Shorten pauses over 0.6 s</source>
        <translation>0.6秒を超える間を短縮</translation>
    </message>
    <message>
        <source>%1 (saves %2)</source>
        <comment>what is shortened, a length of time</comment>
        <translation>%1（%2短縮）</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>Skips silence</source>
        <translation>無音をスキップ</translation>
    </message>
    <message>
        <source>Skips silence, saves %1</source>
        <translation>無音をスキップ、%1短縮</translation>
    </message>
    <message>
        <source>Begin 1.5 s earlier after a pause</source>
        <translation>一時停止後は1.5秒前から再生</translation>
    </message>
    <message>
        <source>Make the quieter side as loud as the other</source>
        <translation>小さい側の音量をもう一方に揃える</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>音声出力</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>コンピューターの設定に従う</translation>
    </message>
    <message>
        <source>Agent twice as fast</source>
        <translation>エージェントを2倍速</translation>
    </message>
    <message>
        <source>Caller twice as fast</source>
        <translation>通話相手を2倍速</translation>
    </message>
    <message>
        <source>Which pauses are skipped (S), and how it is played on</source>
        <translation>スキップする間 (S) と再生の続け方</translation>
    </message>
    <message>
        <source>Agent’s level</source>
        <translation>エージェントの音量</translation>
    </message>
    <message>
        <source>Caller’s level</source>
        <translation>発信者の音量</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SourcesModel</name>
    <message>
        <source>%1 What is shown was seen %2.</source>
        <translation>%1 表示しているのは%2の内容です。</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Events go to</source>
        <translation>イベントの送信先</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SpokenTime</name>
    <message>
        <source>1 second</source>
        <translation>1秒</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1分</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, then seconds without the word</comment>
        <translation>%1%2秒</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours, then minutes and seconds</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position, length</comment>
        <translation>%2中の%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>position and length, who speaks</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>selected from %1 to %2, %3 long</source>
        <translation>%1から%2まで選択、長さ%3</translation>
    </message>
</context>
<context>
    <name>earshot::ui::StateTexts</name>
    <message>
        <source>No recording yet</source>
        <translation>録音はまだありません</translation>
    </message>
    <message>
        <source>The provider has not said whether this call was recorded. If a recording comes, it appears here.</source>
        <translation>この通話が録音されたかどうか、プロバイダーからまだ通知がありません。録音が届くと、ここに表示されます。</translation>
    </message>
    <message>
        <source>The call is not over</source>
        <translation>通話はまだ終わっていません</translation>
    </message>
    <message>
        <source>Its recording appears here when it has ended.</source>
        <translation>通話が終わると、録音がここに表示されます。</translation>
    </message>
    <message>
        <source>The recording is fetched again soon</source>
        <translation>まもなく録音の取得を再試行します</translation>
    </message>
    <message>
        <source>The last attempt failed: %1</source>
        <translation>前回の試行は失敗しました：%1</translation>
    </message>
    <message>
        <source>The last attempt failed; the next one follows by itself.</source>
        <translation>前回の試行は失敗しました。自動的に再試行します。</translation>
    </message>
    <message>
        <source>The recording could not be fetched</source>
        <translation>録音を取得できませんでした</translation>
    </message>
    <message>
        <source>Every attempt failed: %1 The person who looks after the receiver can try again; the transcript stays readable.</source>
        <translation>すべての試行が失敗しました：%1 レシーバーの担当者が再試行できます。文字起こしは引き続き読めます。</translation>
    </message>
    <message>
        <source>Every attempt failed. The person who looks after the receiver can try again; the transcript stays readable.</source>
        <translation>すべての試行が失敗しました。レシーバーの担当者が再試行できます。文字起こしは引き続き読めます。</translation>
    </message>
    <message>
        <source>This call has no recording</source>
        <translation>この通話には録音がありません</translation>
    </message>
    <message>
        <source>%1 The transcript is all there is.</source>
        <translation>%1 文字起こしだけがあります。</translation>
    </message>
    <message>
        <source>The provider kept no audio of it. The transcript is all there is.</source>
        <translation>プロバイダーに音声が残っていません。文字起こしだけがあります。</translation>
    </message>
    <message>
        <source>The recording was deleted</source>
        <translation>録音は削除されました</translation>
    </message>
    <message>
        <source>%1 The transcript and the details stay.</source>
        <translation>%1 文字起こしと詳細は残っています。</translation>
    </message>
    <message>
        <source>It was kept once and then deleted. The transcript and the details stay.</source>
        <translation>いったん保存された後、削除されました。文字起こしと詳細は残っています。</translation>
    </message>
    <message>
        <source>Recording waits its turn</source>
        <translation>録音は順番待ち</translation>
    </message>
    <message>
        <source>Recording is being fetched</source>
        <translation>録音を取得中</translation>
    </message>
    <message>
        <source>Recording ready</source>
        <translation>録音の準備完了</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>まもなく再試行</translation>
    </message>
    <message>
        <source>Recording failed</source>
        <translation>録音の取得失敗</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>文字起こしのみ</translation>
    </message>
    <message>
        <source>Recording deleted</source>
        <translation>録音は削除済み</translation>
    </message>
    <message>
        <source>The recording waits its turn</source>
        <translation>録音は順番待ちです</translation>
    </message>
    <message>
        <source>It is fetched from the provider in a moment and can then be played here.</source>
        <translation>まもなくプロバイダーから取得され、ここで再生できるようになります。</translation>
    </message>
    <message>
        <source>The recording is being fetched and checked</source>
        <translation>録音を取得して検証しています</translation>
    </message>
    <message>
        <source>It can be played here as soon as it is stored.</source>
        <translation>保存されしだい、ここで再生できます。</translation>
    </message>
    <message>
        <source>The provider kept no audio of it.</source>
        <translation>プロバイダーに音声が残っていません。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TagBar</name>
    <message>
        <source>Add tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>タグを追加 (T)</translation>
    </message>
    <message>
        <source>Tag, another tag</source>
        <translation>タグ, 別のタグ</translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>新しいタグ（半角カンマ区切り）</translation>
    </message>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>タグ「%1」を外す</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>タグ%1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TimeLabel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What is heard now, and the length of the recording</source>
        <translation>再生位置と録音の長さ</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>position, length</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TimeText</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TimeTexts</name>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>two dates, from and to</extracomment>
        <translation>%1〜%2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Toast</name>
    <message>
        <source>&amp;Review</source>
        <translation>レビュー(&amp;R)</translation>
    </message>
    <message>
        <source>Recording ready · %1</source>
        <translation>録音の準備完了 · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings ready</source>
        <translation>
            <numerusform>録音%n件の準備完了</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording of %1 could not be kept. %2</source>
        <translation>%1 の録音を保存できませんでした。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings could not be kept</source>
        <translation>
            <numerusform>%n 件の録音を保存できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>対処(&amp;W)</translation>
    </message>
    <message>
        <source>Shows the calls whose recordings could not be kept</source>
        <translation>録音を保存できなかった通話を表示</translation>
    </message>
    <message>
        <source>Shows the calls whose recordings became ready</source>
        <translation>録音の準備ができた通話を表示</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TranscriptModel</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>time, speaker, what was said</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>通話相手</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>話者</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a pause, what was said after it</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TranscriptView</name>
    <message>
        <source>Back to now</source>
        <translation>現在位置に戻る</translation>
    </message>
    <message>
        <source>Keep the turn that is heard in view again (.)</source>
        <translation>再生中の発言の追従表示に戻す (.)</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Listen from here</source>
        <translation>ここから聞く</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the whole transcript</source>
        <translation>文字起こし全体をコピー</translation>
    </message>
    <message>
        <source>It comes too late: 0.1 s earlier</source>
        <translation>遅れています: 0.1 秒早める</translation>
    </message>
    <message>
        <source>It comes too early: 0.1 s later</source>
        <translation>早すぎます: 0.1 秒遅らせる</translation>
    </message>
    <message numerus="yes">
        <source>Clip these %n turns…</source>
        <translation>
            <numerusform>この %n 個の発言をクリップに…</numerusform>
        </translation>
    </message>
    <message>
        <source>Clip this turn…</source>
        <translation>この発言をクリップに…</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>選択中：%1</translation>
    </message>
    <message>
        <source>Clip these words…</source>
        <translation>これらの語をクリップに…</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <translation>これらの語をコピー</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Tray</name>
    <message>
        <source>Open Earshot</source>
        <translation>Earshot を開く</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>通知を控える</translation>
    </message>
    <message>
        <source>Quit Earshot</source>
        <translation>Earshot を終了</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信トレイ</translation>
    </message>
    <message>
        <source>Inbox: %1</source>
        <translation>受信トレイ：%1</translation>
    </message>
    <message>
        <source>Inbox: %1+</source>
        <translation>受信トレイ：%1+</translation>
    </message>
    <message>
        <source>1 call waits to be heard</source>
        <translation>未聴取の通話 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n calls wait to be heard</source>
        <translation>
            <numerusform>未聴取の通話 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::TrialLine</name>
    <message>
        <source>Works: %1</source>
        <translation>正常：%1</translation>
    </message>
    <message>
        <source>Does not work: %1</source>
        <translation>エラー：%1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TurnText</name>
    <message>
        <source>both speaking</source>
        <translation>両方が発言中</translation>
    </message>
    <message>
        <source>agent speaking</source>
        <translation>エージェントが発言中</translation>
    </message>
    <message>
        <source>caller speaking</source>
        <translation>通話相手が発言中</translation>
    </message>
    <message>
        <source>somebody speaking</source>
        <translation>誰かが発言中</translation>
    </message>
</context>
<context>
    <name>earshot::ui::VerdictBar</name>
    <message>
        <source>Nothing needs to be done (G)</source>
        <translation>対応は不要です (G)</translation>
    </message>
    <message>
        <source>Somebody has to get back to the customer (F)</source>
        <translation>顧客への折り返し対応が必要です (F)</translation>
    </message>
    <message>
        <source>Something went wrong (X)</source>
        <translation>問題が発生しました (X)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 who, %2 a time of day</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Verdicts</name>
    <message>
        <source>Not kept for %1: %2</source>
        <translation>%1の評価を保存できませんでした：%2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ViewsChip</name>
    <message>
        <source>%1   (%L2)</source>
        <translation>%1   (%L2)</translation>
    </message>
    <message>
        <source>%1   (about %L2)</source>
        <translation>%1   (約%L2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>No views are saved so far</source>
        <translation>保存されたビューはまだありません</translation>
    </message>
    <message>
        <source>Save words and filters as a view…</source>
        <translation>検索語とフィルターをビューとして保存…</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>ビューとして保存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>ビューの名前を変更</translation>
    </message>
    <message>
        <source>Its name, which all of your organisation see:</source>
        <translation>名前（組織の全員に表示されます）：</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>ビューを削除</translation>
    </message>
    <message>
        <source>Delete the view “%1” for everybody? The calls stay.</source>
        <translation>ビュー「%1」を全員から削除しますか？通話は削除されません。</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveGrip</name>
    <message>
        <source>Waveform: taller</source>
        <translation>波形：高くする</translation>
    </message>
    <message>
        <source>Waveform: shorter</source>
        <translation>波形：低くする</translation>
    </message>
    <message>
        <source>Waveform: the usual height</source>
        <translation>波形：通常の高さ</translation>
    </message>
    <message>
        <source>Height of the waveform</source>
        <translation>波形の高さ</translation>
    </message>
    <message>
        <source>Drag to make the waveform taller or shorter (arrow keys), double click for the usual height</source>
        <translation>ドラッグで波形の高さを変更（矢印キーも可）、ダブルクリックで通常の高さに戻します</translation>
    </message>
    <message>
        <source>Waveform: more room for the agent</source>
        <translation>波形：エージェント側を広く</translation>
    </message>
    <message>
        <source>Waveform: more room for the caller</source>
        <translation>波形：通話相手側を広く</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveMark</name>
    <message>
        <source>Silence of %1</source>
        <translation>%1の無音</translation>
    </message>
    <message>
        <source>The agent answers after %1</source>
        <translation>エージェントの応答まで%1</translation>
    </message>
    <message>
        <source>The agent interrupts the caller</source>
        <translation>エージェントが通話相手を遮る</translation>
    </message>
    <message>
        <source>The caller interrupts the agent</source>
        <translation>通話相手がエージェントを遮る</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>検索結果：%1</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ：%1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveOverview</name>
    <message>
        <source>The whole recording</source>
        <translation>録音全体</translation>
    </message>
    <message>
        <source>Drag to see another part; Ctrl and the wheel over the lanes bring it nearer</source>
        <translation>ドラッグで表示範囲を移動、波形の上でCtrl+ホイールで拡大</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveSelection</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>from, to, length</comment>
        <translation>%1〜%2（%3）</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveformView</name>
    <message>
        <source>Waveform: nearer</source>
        <translation>波形：拡大</translation>
    </message>
    <message>
        <source>Waveform: farther</source>
        <translation>波形：縮小</translation>
    </message>
    <message>
        <source>Waveform: the whole call</source>
        <translation>波形：通話全体</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>To the next silence, interruption or slow answer</source>
        <translation>次の無音、割り込み、遅い応答へ</translation>
    </message>
    <message>
        <source>To the silence, interruption or slow answer before</source>
        <translation>前の無音、割り込み、遅い応答へ</translation>
    </message>
    <message>
        <source>Swap agent and caller in this call</source>
        <translation>この通話のエージェントと通話相手を入れ替える</translation>
    </message>
    <message>
        <source>Loading the waveform …</source>
        <translation>波形を読み込み中…</translation>
    </message>
    <message>
        <source>There is no waveform for this recording. It can be played all the same.</source>
        <translation>この録音には波形がありませんが、再生はできます。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, what is marked there</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>time, who speaks, what is said</comment>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>録音内の位置</translation>
    </message>
    <message>
        <source>Click to listen from here (arrow keys: 5 s, with Ctrl 15 s), drag to select (Shift and arrow keys)</source>
        <translation>クリックでここから聞く（矢印キー：5秒、Ctrl併用：15秒）、ドラッグで選択（Shift+矢印キー）</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Select: one step to the left (in the transcript, one word)</source>
        <translation>選択：左へ1ステップ（文字起こしでは1語）</translation>
    </message>
    <message>
        <source>Select: one step to the right (in the transcript, one word)</source>
        <translation>選択：右へ1ステップ（文字起こしでは1語）</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WordsDialog</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>標準の言葉</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Words of a complaint</source>
        <translation>苦情の言葉</translation>
    </message>
    <message>
        <source>A call in which the caller says one of these comes first in the inbox. Write a word or a phrase a line; * at the end of a word stands for all that begin so.</source>
        <translation>発信者がこれらのいずれかを言った通話は、受信トレイの先頭に表示されます。1 行に 1 つの単語または語句を書いてください。単語の末尾の * は、その語で始まるすべての語を表します。</translation>
    </message>
    <message>
        <source>Everybody’s calls are looked through for Earshot’s own words again</source>
        <translation>全員の通話が、再び Earshot 標準の言葉で調べられます</translation>
    </message>
    <message>
        <source>The words are being loaded …</source>
        <translation>言葉を読み込んでいます …</translation>
    </message>
    <message>
        <source>Being kept …</source>
        <translation>保存しています …</translation>
    </message>
    <message>
        <source>That is more than is looked for. Take some away.</source>
        <translation>検索できる数を超えています。いくつか減らしてください。</translation>
    </message>
    <message>
        <source>These are Earshot’s own words. What you save counts for everybody.</source>
        <translation>これらは Earshot 標準の言葉です。保存した内容は全員に適用されます。</translation>
    </message>
    <message>
        <source>Chosen by %1</source>
        <translation>選んだ人：%1</translation>
    </message>
</context>
</TS>
