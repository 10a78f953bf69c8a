# Backups of the whole journal, of everybody on a server.
backup-unreadable = This is not a backup that Retrowalk wrote. Nothing was changed. Choose a file whose name begins with “retrowalk-” and ends with .zip or .zip.age.
backup-damaged = This backup is damaged. Nothing was changed. Try another one, or another copy of it.
backup-wants-passphrase = This backup is sealed. Tell the passphrase that it was sealed with.
backup-other-passphrase = This passphrase does not open the backup. Nothing was changed. Try another one; large and small letters count, and so do spaces.
backup-other-walk = The recording “{ $name }” in this backup is not measured as it was before, so the backup is not to be trusted.
backup-not-empty = Something is kept here already, and a backup takes the place of everything. Put it back on an empty server. Nothing was changed.
backup-unwritable = No backup could be written in { $folder }: { $cause }. The journal is as it was. Make room there, or name another folder with RETROWALK_BACKUP_FOLDER.
backup-not-equal = The copy is not equal to the journal (“{ $table }”). Perhaps something was written meanwhile: end the server, and copy once more into an empty database.
backup-title = Backups
backup-lead = Everything of everybody here in one file, so that nothing is lost with this machine. A backup counts once it was opened again, every entry of it read, and a recording out of it measured as before.
backup-why-daily = daily
backup-why-upgrade = before an upgrade
backup-why-asked = asked for
backup-proved = Proved on { $day }. { $walkers ->
    [one] 1 walker
   *[other] { $walkers } walkers
  }, { $recordings ->
    [one] 1 recording
   *[other] { $recordings } recordings
  }.
backup-unproved = Not proved: do not rely on it.
backup-gone = The file is not in its folder any more.
backup-none = There is no backup yet. The first is made in the coming night.
backup-make = Back up now
backup-goes-on = A backup is being made and proved. You can leave this page: it goes on.
backup-failed = The last backup could not be made.
backup-kept-title = How long they are kept
backup-rule = One for each of the last { $days } days, { $weeks } weeks and { $months } months, each one before an upgrade, and the last { $asked } that were asked for. Every night one is made; the last proved one never goes.
backup-where = They lie on this machine, in <code>{ $folder }</code>. Copy them to another machine as well: what burns here burns with them.
backup-sealed = Each is sealed with the passphrase of this server. Without it nobody can open them, you neither: keep it elsewhere, too.
backup-open = They are not sealed: whoever has one can read all of it. RETROWALK_BACKUP_PASSPHRASE seals the next ones.
backup-no-place = No backups are made here.
backup-from-welcome = Is this a new server for an old one? <a href="{ $to }">Put a backup back</a>.
backup-restore-title = Put a backup back
backup-restore-lead = Everybody's pages, recordings and accounts come as they were on the day of the backup. It is read to its end before anything changes here.
backup-restore-file = The backup
backup-restore-lying = Or one that lies on this server
backup-restore-brought = The file above
backup-restore-passphrase = Its passphrase, if it is sealed
backup-restore-do = Put it back
backup-none-chosen = Choose the backup first.
backup-restored-title = Everything is here again
backup-restored = As it was on { $day } at { $clock }: { $walkers ->
    [one] 1 walker
   *[other] { $walkers } walkers
  }, { $recordings ->
    [one] 1 recording
   *[other] { $recordings } recordings
  }.
backup-restored-then = Sign in as you did there. Phones that were let in there are let in here, if this server has the old one's address.
backup-restore-most = It may have up to { $size }. A larger one is laid into the folder of backups, or put back with retrowalk db restore.
backup-look-again = Look again
