// SPDX-License-Identifier: EUPL-1.2
// One block and one line per data file. A test compares this list with the folders.
// Each block ends in a 0 that is not counted, so that an empty file is an array too.
#include "CEmbedded.h"

static const unsigned char nl_conversation[] = {
#embed "Texts/nl/conversation.ftl" suffix(, )
    0};
static const unsigned char nl_commands[] = {
#embed "Texts/nl/commands.ftl" suffix(, )
    0};
static const unsigned char nl_dates[] = {
#embed "Texts/nl/dates.ftl" suffix(, )
    0};
static const unsigned char nl_errors[] = {
#embed "Texts/nl/errors.ftl" suffix(, )
    0};
static const unsigned char nl_giving[] = {
#embed "Texts/nl/giving.ftl" suffix(, )
    0};
static const unsigned char nl_program[] = {
#embed "Texts/nl/program.ftl" suffix(, )
    0};
static const unsigned char nl_purposes[] = {
#embed "Texts/nl/purposes.ftl" suffix(, )
    0};
static const unsigned char nl_sharing[] = {
#embed "Texts/nl/sharing.ftl" suffix(, )
    0};
static const unsigned char nl_summary[] = {
#embed "Texts/nl/summary.ftl" suffix(, )
    0};
static const unsigned char nl_report[] = {
#embed "Texts/nl/report.ftl" suffix(, )
    0};
static const unsigned char nl_team[] = {
#embed "Texts/nl/team.ftl" suffix(, )
    0};
static const unsigned char en_conversation[] = {
#embed "Texts/en/conversation.ftl" suffix(, )
    0};
static const unsigned char en_commands[] = {
#embed "Texts/en/commands.ftl" suffix(, )
    0};
static const unsigned char en_dates[] = {
#embed "Texts/en/dates.ftl" suffix(, )
    0};
static const unsigned char en_errors[] = {
#embed "Texts/en/errors.ftl" suffix(, )
    0};
static const unsigned char en_giving[] = {
#embed "Texts/en/giving.ftl" suffix(, )
    0};
static const unsigned char en_program[] = {
#embed "Texts/en/program.ftl" suffix(, )
    0};
static const unsigned char en_purposes[] = {
#embed "Texts/en/purposes.ftl" suffix(, )
    0};
static const unsigned char en_sharing[] = {
#embed "Texts/en/sharing.ftl" suffix(, )
    0};
static const unsigned char en_summary[] = {
#embed "Texts/en/summary.ftl" suffix(, )
    0};
static const unsigned char en_report[] = {
#embed "Texts/en/report.ftl" suffix(, )
    0};
static const unsigned char en_team[] = {
#embed "Texts/en/team.ftl" suffix(, )
    0};
static const unsigned char tr_dates[] = {
#embed "Texts/tr/dates.ftl" suffix(, )
    0};
static const unsigned char tr_summary[] = {
#embed "Texts/tr/summary.ftl" suffix(, )
    0};
static const unsigned char ar_dates[] = {
#embed "Texts/ar/dates.ftl" suffix(, )
    0};
static const unsigned char ar_summary[] = {
#embed "Texts/ar/summary.ftl" suffix(, )
    0};
static const unsigned char pl_dates[] = {
#embed "Texts/pl/dates.ftl" suffix(, )
    0};
static const unsigned char pl_summary[] = {
#embed "Texts/pl/summary.ftl" suffix(, )
    0};
static const unsigned char uk_dates[] = {
#embed "Texts/uk/dates.ftl" suffix(, )
    0};
static const unsigned char uk_summary[] = {
#embed "Texts/uk/summary.ftl" suffix(, )
    0};
static const unsigned char report_html[] = {
#embed "Templates/report.html" suffix(, )
    0};
static const unsigned char report_css[] = {
#embed "Templates/report.css" suffix(, )
    0};
static const unsigned char teambeeld_schema[] = {
#embed "Schemas/teambeeld.schema.json" suffix(, )
    0};
static const unsigned char vrijgaven_schema[] = {
#embed "Schemas/vrijgaven.schema.json" suffix(, )
    0};
static const unsigned char summary_html[] = {
#embed "Templates/summary.html" suffix(, )
    0};
static const unsigned char summary_typ[] = {
#embed "Templates/summary.typ" suffix(, )
    0};
static const unsigned char typst_driver_py[] = {
#embed "Templates/typst_driver.py" suffix(, )
    0};
static const unsigned char domain_geld[] = {
#embed "Pictures/Domains/geld.svg" suffix(, )
    0};
static const unsigned char domain_wonen[] = {
#embed "Pictures/Domains/wonen.svg" suffix(, )
    0};
static const unsigned char domain_gezin_opvoeden[] = {
#embed "Pictures/Domains/gezin-opvoeden.svg" suffix(, )
    0};
static const unsigned char domain_sociale_contacten[] = {
#embed "Pictures/Domains/sociale-contacten.svg" suffix(, )
    0};
static const unsigned char domain_lichamelijke_gezondheid[] = {
#embed "Pictures/Domains/lichamelijke-gezondheid.svg" suffix(, )
    0};
static const unsigned char domain_geestelijke_gezondheid[] = {
#embed "Pictures/Domains/geestelijke-gezondheid.svg" suffix(, )
    0};
static const unsigned char domain_meedoen[] = {
#embed "Pictures/Domains/meedoen.svg" suffix(, )
    0};
static const unsigned char domain_politie_justitie[] = {
#embed "Pictures/Domains/politie-justitie.svg" suffix(, )
    0};
static const unsigned char domain_werk[] = {
#embed "Pictures/Domains/werk.svg" suffix(, )
    0};
static const unsigned char domain_leren[] = {
#embed "Pictures/Domains/leren.svg" suffix(, )
    0};
static const unsigned char domain_relatie[] = {
#embed "Pictures/Domains/relatie.svg" suffix(, )
    0};
static const unsigned char domain_dagelijks_leven[] = {
#embed "Pictures/Domains/dagelijks-leven.svg" suffix(, )
    0};
static const unsigned char domain_zorgen_voor_een_ander[] = {
#embed "Pictures/Domains/zorgen-voor-een-ander.svg" suffix(, )
    0};
static const unsigned char domain_veilig_voelen[] = {
#embed "Pictures/Domains/veilig-voelen.svg" suffix(, )
    0};
static const unsigned char domain_own[] = {
#embed "Pictures/Domains/own.svg" suffix(, )
    0};
static const unsigned char face_very_bad[] = {
#embed "Pictures/Faces/very-bad.svg" suffix(, )
    0};
static const unsigned char face_bad[] = {
#embed "Pictures/Faces/bad.svg" suffix(, )
    0};
static const unsigned char face_between[] = {
#embed "Pictures/Faces/between.svg" suffix(, )
    0};
static const unsigned char face_good[] = {
#embed "Pictures/Faces/good.svg" suffix(, )
    0};
static const unsigned char face_very_good[] = {
#embed "Pictures/Faces/very-good.svg" suffix(, )
    0};
static const unsigned char part_goals[] = {
#embed "Pictures/Parts/goals.svg" suffix(, )
    0};
static const unsigned char part_next[] = {
#embed "Pictures/Parts/next.svg" suffix(, )
    0};
static const unsigned char part_contact[] = {
#embed "Pictures/Parts/contact.svg" suffix(, )
    0};
static const unsigned char look_typ[] = {
#embed "Templates/look.typ" suffix(, )
    0};
static const unsigned char page_easy_typ[] = {
#embed "Templates/easy.typ" suffix(, )
    0};
static const unsigned char page_easy_html[] = {
#embed "Templates/easy.html" suffix(, )
    0};
static const unsigned char page_start_html[] = {
#embed "Templates/start.html" suffix(, )
    0};
static const unsigned char page_head_html[] = {
#embed "Templates/head.html" suffix(, )
    0};
static const unsigned char page_top_html[] = {
#embed "Templates/top.html" suffix(, )
    0};
static const unsigned char page_foot_html[] = {
#embed "Templates/foot.html" suffix(, )
    0};
static const unsigned char page_said_html[] = {
#embed "Templates/said.html" suffix(, )
    0};
static const unsigned char page_words_html[] = {
#embed "Templates/words.html" suffix(, )
    0};
static const unsigned char page_translation_html[] = {
#embed "Templates/translation.html" suffix(, )
    0};
static const unsigned char page_sign_html[] = {
#embed "Templates/sign.html" suffix(, )
    0};
static const unsigned char page_mark_html[] = {
#embed "Templates/mark.html" suffix(, )
    0};
static const unsigned char page_contacts_html[] = {
#embed "Templates/contacts.html" suffix(, )
    0};
static const unsigned char page_page_css[] = {
#embed "Templates/page.css" suffix(, )
    0};
static const unsigned char page_read_aloud_js[] = {
#embed "Templates/read-aloud.js" suffix(, )
    0};
static const unsigned char domains[] = {
#embed "Instruments/leefgebieden.toml" suffix(, )
    0};
static const unsigned char zrm_2017[] = {
#embed "Instruments/zrm-2017.toml" suffix(, )
    0};
static const unsigned char zrm_11[] = {
#embed "Instruments/zrm-11.toml" suffix(, )
    0};
static const unsigned char nl_instruments[] = {
#embed "Texts/nl/instruments.ftl" suffix(, )
    0};
static const unsigned char en_instruments[] = {
#embed "Texts/en/instruments.ftl" suffix(, )
    0};
static const unsigned char team_7[] = {
#embed "Migrations/team/007-levels.sql" suffix(, )
    0};
static const unsigned char team_postgres_8[] = {
#embed "Migrations/team/postgres/008-level-roles.sql" suffix(, )
    0};
static const unsigned char signals[] = {
#embed "Signals/signalen.toml" suffix(, )
    0};
static const unsigned char recorded[] = {
#embed "Records/vastlegging.toml" suffix(, )
    0};
static const unsigned char dossiers_1[] = {
#embed "Migrations/dossiers/001-records.sql" suffix(, )
    0};
static const unsigned char dossiers_2[] = {
#embed "Migrations/dossiers/002-handed-over.sql" suffix(, )
    0};
static const unsigned char dossiers_3[] = {
#embed "Migrations/dossiers/003-outbox.sql" suffix(, )
    0};
static const unsigned char dossiers_5[] = {
#embed "Migrations/dossiers/005-imports.sql" suffix(, )
    0};
static const unsigned char import_driver[] = {
#embed "Imports/table_driver.py" suffix(, )
    0};
static const unsigned char import_words[] = {
#embed "Imports/kolomwoorden.toml" suffix(, )
    0};
static const unsigned char nl_importing[] = {
#embed "Texts/nl/importing.ftl" suffix(, )
    0};
static const unsigned char en_importing[] = {
#embed "Texts/en/importing.ftl" suffix(, )
    0};
static const unsigned char team_1[] = {
#embed "Migrations/team/001-figures.sql" suffix(, )
    0};
static const unsigned char team_2[] = {
#embed "Migrations/team/002-counts.sql" suffix(, )
    0};
static const unsigned char team_postgres_3[] = {
#embed "Migrations/team/postgres/003-goals.sql" suffix(, )
    0};
static const unsigned char team_postgres_4[] = {
#embed "Migrations/team/postgres/004-roles.sql" suffix(, )
    0};
static const unsigned char team_5[] = {
#embed "Migrations/team/005-agenda.sql" suffix(, )
    0};
static const unsigned char team_postgres_6[] = {
#embed "Migrations/team/postgres/006-agenda-roles.sql" suffix(, )
    0};
static const unsigned char sheet_html[] = {
#embed "Templates/sheet.html" suffix(, )
    0};
static const unsigned char sheet_css[] = {
#embed "Templates/sheet.css" suffix(, )
    0};
static const unsigned char sheet_typ[] = {
#embed "Templates/sheet.typ" suffix(, )
    0};
static const unsigned char dossiers_6[] = {
#embed "Migrations/dossiers/006-groups.sql" suffix(, )
    0};
static const unsigned char team_9[] = {
#embed "Migrations/team/009-activities.sql" suffix(, )
    0};
static const unsigned char team_postgres_10[] = {
#embed "Migrations/team/postgres/010-activity-roles.sql" suffix(, )
    0};
static const unsigned char team_11[] = {
#embed "Migrations/team/011-tallies.sql" suffix(, )
    0};
static const unsigned char team_postgres_12[] = {
#embed "Migrations/team/postgres/012-tally-roles.sql" suffix(, )
    0};
static const unsigned char group_html[] = {
#embed "Templates/group.html" suffix(, )
    0};
static const unsigned char bars_html[] = {
#embed "Templates/bars.html" suffix(, )
    0};
static const unsigned char group_css[] = {
#embed "Templates/group.css" suffix(, )
    0};
static const unsigned char group_typ[] = {
#embed "Templates/group.typ" suffix(, )
    0};
static const unsigned char nl_groups[] = {
#embed "Texts/nl/groups.ftl" suffix(, )
    0};
static const unsigned char en_groups[] = {
#embed "Texts/en/groups.ftl" suffix(, )
    0};
static const unsigned char nl_agenda[] = {
#embed "Texts/nl/agenda.ftl" suffix(, )
    0};
static const unsigned char en_agenda[] = {
#embed "Texts/en/agenda.ftl" suffix(, )
    0};

static const unsigned char nl_exporting[] = {
#embed "Texts/nl/exporting.ftl" suffix(, )
    0};
static const unsigned char en_exporting[] = {
#embed "Texts/en/exporting.ftl" suffix(, )
    0};
static const unsigned char nl_backup[] = {
#embed "Texts/nl/backup.ftl" suffix(, )
    0};
static const unsigned char en_backup[] = {
#embed "Texts/en/backup.ftl" suffix(, )
    0};
static const unsigned char nl_handover[] = {
#embed "Texts/nl/handover.ftl" suffix(, )
    0};
static const unsigned char en_handover[] = {
#embed "Texts/en/handover.ftl" suffix(, )
    0};
static const unsigned char access_html[] = {
#embed "Templates/access.html" suffix(, )
    0};
static const unsigned char access_css[] = {
#embed "Templates/access.css" suffix(, )
    0};
static const unsigned char layout_general[] = {
#embed "Layouts/algemeen.toml" suffix(, )
    0};
static const unsigned char layout_example[] = {
#embed "Layouts/voorbeeld.toml" suffix(, )
    0};
static const unsigned char dossier_schema[] = {
#embed "Schemas/dossier.schema.json" suffix(, )
    0};
static const unsigned char dossiers_7[] = {
#embed "Migrations/dossiers/007-handovers.sql" suffix(, )
    0};
static const unsigned char nl_keys[] = {
#embed "Texts/nl/keys.ftl" suffix(, )
    0};
static const unsigned char en_keys[] = {
#embed "Texts/en/keys.ftl" suffix(, )
    0};
static const unsigned char nl_integrity[] = {
#embed "Texts/nl/integrity.ftl" suffix(, )
    0};
static const unsigned char en_integrity[] = {
#embed "Texts/en/integrity.ftl" suffix(, )
    0};
static const unsigned char recovery_html[] = {
#embed "Templates/recovery.html" suffix(, )
    0};
static const unsigned char recovery_css[] = {
#embed "Templates/recovery.css" suffix(, )
    0};
static const unsigned char dossiers_11[] = {
#embed "Migrations/dossiers/011-key-slots-counted.sql" suffix(, )
    0};
static const unsigned char dossiers_8[] = {
#embed "Migrations/dossiers/008-audit.sql" suffix(, )
    0};
static const unsigned char dossiers_9[] = {
#embed "Migrations/dossiers/009-rights.sql" suffix(, )
    0};
static const unsigned char nl_rights[] = {
#embed "Texts/nl/rights.ftl" suffix(, )
    0};
static const unsigned char nl_audit[] = {
#embed "Texts/nl/audit.ftl" suffix(, )
    0};
static const unsigned char en_rights[] = {
#embed "Texts/en/rights.ftl" suffix(, )
    0};
static const unsigned char en_audit[] = {
#embed "Texts/en/audit.ftl" suffix(, )
    0};
static const unsigned char legal_bases[] = {
#embed "Retention/grondslagen.toml" suffix(, )
    0};

#define FILE_ENTRY(name, path) {path, name, sizeof(name) - 1}

static const cembedded_file files[] = {
    FILE_ENTRY(nl_conversation, "Texts/nl/conversation.ftl"),
    FILE_ENTRY(nl_commands, "Texts/nl/commands.ftl"),
    FILE_ENTRY(nl_dates, "Texts/nl/dates.ftl"),
    FILE_ENTRY(nl_errors, "Texts/nl/errors.ftl"),
    FILE_ENTRY(nl_giving, "Texts/nl/giving.ftl"),
    FILE_ENTRY(nl_program, "Texts/nl/program.ftl"),
    FILE_ENTRY(nl_purposes, "Texts/nl/purposes.ftl"),
    FILE_ENTRY(nl_sharing, "Texts/nl/sharing.ftl"),
    FILE_ENTRY(nl_summary, "Texts/nl/summary.ftl"),
    FILE_ENTRY(nl_report, "Texts/nl/report.ftl"),
    FILE_ENTRY(nl_team, "Texts/nl/team.ftl"),
    FILE_ENTRY(en_conversation, "Texts/en/conversation.ftl"),
    FILE_ENTRY(en_commands, "Texts/en/commands.ftl"),
    FILE_ENTRY(en_dates, "Texts/en/dates.ftl"),
    FILE_ENTRY(en_errors, "Texts/en/errors.ftl"),
    FILE_ENTRY(en_giving, "Texts/en/giving.ftl"),
    FILE_ENTRY(en_program, "Texts/en/program.ftl"),
    FILE_ENTRY(en_purposes, "Texts/en/purposes.ftl"),
    FILE_ENTRY(en_sharing, "Texts/en/sharing.ftl"),
    FILE_ENTRY(en_summary, "Texts/en/summary.ftl"),
    FILE_ENTRY(en_report, "Texts/en/report.ftl"),
    FILE_ENTRY(en_team, "Texts/en/team.ftl"),
    FILE_ENTRY(tr_dates, "Texts/tr/dates.ftl"),
    FILE_ENTRY(tr_summary, "Texts/tr/summary.ftl"),
    FILE_ENTRY(ar_dates, "Texts/ar/dates.ftl"),
    FILE_ENTRY(ar_summary, "Texts/ar/summary.ftl"),
    FILE_ENTRY(pl_dates, "Texts/pl/dates.ftl"),
    FILE_ENTRY(pl_summary, "Texts/pl/summary.ftl"),
    FILE_ENTRY(uk_dates, "Texts/uk/dates.ftl"),
    FILE_ENTRY(uk_summary, "Texts/uk/summary.ftl"),
    FILE_ENTRY(report_html, "Templates/report.html"),
    FILE_ENTRY(report_css, "Templates/report.css"),
    FILE_ENTRY(teambeeld_schema, "Schemas/teambeeld.schema.json"),
    FILE_ENTRY(vrijgaven_schema, "Schemas/vrijgaven.schema.json"),
    FILE_ENTRY(summary_html, "Templates/summary.html"),
    FILE_ENTRY(summary_typ, "Templates/summary.typ"),
    FILE_ENTRY(typst_driver_py, "Templates/typst_driver.py"),
    FILE_ENTRY(domain_geld, "Pictures/Domains/geld.svg"),
    FILE_ENTRY(domain_wonen, "Pictures/Domains/wonen.svg"),
    FILE_ENTRY(domain_gezin_opvoeden, "Pictures/Domains/gezin-opvoeden.svg"),
    FILE_ENTRY(domain_sociale_contacten, "Pictures/Domains/sociale-contacten.svg"),
    FILE_ENTRY(domain_lichamelijke_gezondheid, "Pictures/Domains/lichamelijke-gezondheid.svg"),
    FILE_ENTRY(domain_geestelijke_gezondheid, "Pictures/Domains/geestelijke-gezondheid.svg"),
    FILE_ENTRY(domain_meedoen, "Pictures/Domains/meedoen.svg"),
    FILE_ENTRY(domain_politie_justitie, "Pictures/Domains/politie-justitie.svg"),
    FILE_ENTRY(domain_werk, "Pictures/Domains/werk.svg"),
    FILE_ENTRY(domain_leren, "Pictures/Domains/leren.svg"),
    FILE_ENTRY(domain_relatie, "Pictures/Domains/relatie.svg"),
    FILE_ENTRY(domain_dagelijks_leven, "Pictures/Domains/dagelijks-leven.svg"),
    FILE_ENTRY(domain_zorgen_voor_een_ander, "Pictures/Domains/zorgen-voor-een-ander.svg"),
    FILE_ENTRY(domain_veilig_voelen, "Pictures/Domains/veilig-voelen.svg"),
    FILE_ENTRY(domain_own, "Pictures/Domains/own.svg"),
    FILE_ENTRY(face_very_bad, "Pictures/Faces/very-bad.svg"),
    FILE_ENTRY(face_bad, "Pictures/Faces/bad.svg"),
    FILE_ENTRY(face_between, "Pictures/Faces/between.svg"),
    FILE_ENTRY(face_good, "Pictures/Faces/good.svg"),
    FILE_ENTRY(face_very_good, "Pictures/Faces/very-good.svg"),
    FILE_ENTRY(part_goals, "Pictures/Parts/goals.svg"),
    FILE_ENTRY(part_next, "Pictures/Parts/next.svg"),
    FILE_ENTRY(part_contact, "Pictures/Parts/contact.svg"),
    FILE_ENTRY(look_typ, "Templates/look.typ"),
    FILE_ENTRY(page_easy_typ, "Templates/easy.typ"),
    FILE_ENTRY(page_easy_html, "Templates/easy.html"),
    FILE_ENTRY(page_start_html, "Templates/start.html"),
    FILE_ENTRY(page_head_html, "Templates/head.html"),
    FILE_ENTRY(page_top_html, "Templates/top.html"),
    FILE_ENTRY(page_foot_html, "Templates/foot.html"),
    FILE_ENTRY(page_said_html, "Templates/said.html"),
    FILE_ENTRY(page_words_html, "Templates/words.html"),
    FILE_ENTRY(page_translation_html, "Templates/translation.html"),
    FILE_ENTRY(page_sign_html, "Templates/sign.html"),
    FILE_ENTRY(page_mark_html, "Templates/mark.html"),
    FILE_ENTRY(page_contacts_html, "Templates/contacts.html"),
    FILE_ENTRY(page_page_css, "Templates/page.css"),
    FILE_ENTRY(page_read_aloud_js, "Templates/read-aloud.js"),
    FILE_ENTRY(domains, "Instruments/leefgebieden.toml"),
    FILE_ENTRY(zrm_2017, "Instruments/zrm-2017.toml"),
    FILE_ENTRY(zrm_11, "Instruments/zrm-11.toml"),
    FILE_ENTRY(nl_instruments, "Texts/nl/instruments.ftl"),
    FILE_ENTRY(en_instruments, "Texts/en/instruments.ftl"),
    FILE_ENTRY(team_7, "Migrations/team/007-levels.sql"),
    FILE_ENTRY(team_postgres_8, "Migrations/team/postgres/008-level-roles.sql"),
    FILE_ENTRY(signals, "Signals/signalen.toml"),
    FILE_ENTRY(recorded, "Records/vastlegging.toml"),
    FILE_ENTRY(dossiers_1, "Migrations/dossiers/001-records.sql"),
    FILE_ENTRY(dossiers_2, "Migrations/dossiers/002-handed-over.sql"),
    FILE_ENTRY(dossiers_3, "Migrations/dossiers/003-outbox.sql"),
    FILE_ENTRY(dossiers_5, "Migrations/dossiers/005-imports.sql"),
    FILE_ENTRY(import_driver, "Imports/table_driver.py"),
    FILE_ENTRY(import_words, "Imports/kolomwoorden.toml"),
    FILE_ENTRY(nl_importing, "Texts/nl/importing.ftl"),
    FILE_ENTRY(en_importing, "Texts/en/importing.ftl"),
    FILE_ENTRY(team_1, "Migrations/team/001-figures.sql"),
    FILE_ENTRY(team_2, "Migrations/team/002-counts.sql"),
    FILE_ENTRY(team_postgres_3, "Migrations/team/postgres/003-goals.sql"),
    FILE_ENTRY(team_postgres_4, "Migrations/team/postgres/004-roles.sql"),
    FILE_ENTRY(team_5, "Migrations/team/005-agenda.sql"),
    FILE_ENTRY(team_postgres_6, "Migrations/team/postgres/006-agenda-roles.sql"),
    FILE_ENTRY(sheet_html, "Templates/sheet.html"),
    FILE_ENTRY(sheet_css, "Templates/sheet.css"),
    FILE_ENTRY(sheet_typ, "Templates/sheet.typ"),
    FILE_ENTRY(dossiers_6, "Migrations/dossiers/006-groups.sql"),
    FILE_ENTRY(team_9, "Migrations/team/009-activities.sql"),
    FILE_ENTRY(team_postgres_10, "Migrations/team/postgres/010-activity-roles.sql"),
    FILE_ENTRY(team_11, "Migrations/team/011-tallies.sql"),
    FILE_ENTRY(team_postgres_12, "Migrations/team/postgres/012-tally-roles.sql"),
    FILE_ENTRY(group_html, "Templates/group.html"),
    FILE_ENTRY(bars_html, "Templates/bars.html"),
    FILE_ENTRY(group_css, "Templates/group.css"),
    FILE_ENTRY(group_typ, "Templates/group.typ"),
    FILE_ENTRY(nl_groups, "Texts/nl/groups.ftl"),
    FILE_ENTRY(en_groups, "Texts/en/groups.ftl"),
    FILE_ENTRY(nl_agenda, "Texts/nl/agenda.ftl"),
    FILE_ENTRY(en_agenda, "Texts/en/agenda.ftl"),
    FILE_ENTRY(nl_exporting, "Texts/nl/exporting.ftl"),
    FILE_ENTRY(en_exporting, "Texts/en/exporting.ftl"),
    FILE_ENTRY(nl_backup, "Texts/nl/backup.ftl"),
    FILE_ENTRY(en_backup, "Texts/en/backup.ftl"),
    FILE_ENTRY(nl_handover, "Texts/nl/handover.ftl"),
    FILE_ENTRY(en_handover, "Texts/en/handover.ftl"),
    FILE_ENTRY(access_html, "Templates/access.html"),
    FILE_ENTRY(access_css, "Templates/access.css"),
    FILE_ENTRY(layout_general, "Layouts/algemeen.toml"),
    FILE_ENTRY(layout_example, "Layouts/voorbeeld.toml"),
    FILE_ENTRY(dossier_schema, "Schemas/dossier.schema.json"),
    FILE_ENTRY(dossiers_7, "Migrations/dossiers/007-handovers.sql"),
    FILE_ENTRY(nl_keys, "Texts/nl/keys.ftl"),
    FILE_ENTRY(en_keys, "Texts/en/keys.ftl"),
    FILE_ENTRY(nl_integrity, "Texts/nl/integrity.ftl"),
    FILE_ENTRY(en_integrity, "Texts/en/integrity.ftl"),
    FILE_ENTRY(recovery_html, "Templates/recovery.html"),
    FILE_ENTRY(recovery_css, "Templates/recovery.css"),
    FILE_ENTRY(dossiers_11, "Migrations/dossiers/011-key-slots-counted.sql"),
    FILE_ENTRY(dossiers_8, "Migrations/dossiers/008-audit.sql"),
    FILE_ENTRY(dossiers_9, "Migrations/dossiers/009-rights.sql"),
    FILE_ENTRY(nl_rights, "Texts/nl/rights.ftl"),
    FILE_ENTRY(nl_audit, "Texts/nl/audit.ftl"),
    FILE_ENTRY(en_rights, "Texts/en/rights.ftl"),
    FILE_ENTRY(en_audit, "Texts/en/audit.ftl"),
    FILE_ENTRY(legal_bases, "Retention/grondslagen.toml"),
};

const cembedded_file *cembedded_files(void) { return files; }

size_t cembedded_count(void) { return sizeof(files) / sizeof(files[0]); }
