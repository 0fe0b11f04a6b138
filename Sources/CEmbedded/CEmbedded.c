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
static const unsigned char en_team[] = {
#embed "Texts/en/team.ftl" suffix(, )
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
static const unsigned char domains[] = {
#embed "Instruments/leefgebieden.toml" suffix(, )
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
static const unsigned char dossiers_3[] = {
#embed "Migrations/dossiers/003-outbox.sql" suffix(, )
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

#define FILE_ENTRY(name, path) {path, name, sizeof(name) - 1}

static const cembedded_file files[] = {
    FILE_ENTRY(nl_conversation, "Texts/nl/conversation.ftl"),
    FILE_ENTRY(nl_commands, "Texts/nl/commands.ftl"),
    FILE_ENTRY(nl_dates, "Texts/nl/dates.ftl"),
    FILE_ENTRY(nl_errors, "Texts/nl/errors.ftl"),
    FILE_ENTRY(nl_program, "Texts/nl/program.ftl"),
    FILE_ENTRY(nl_purposes, "Texts/nl/purposes.ftl"),
    FILE_ENTRY(nl_sharing, "Texts/nl/sharing.ftl"),
    FILE_ENTRY(nl_summary, "Texts/nl/summary.ftl"),
    FILE_ENTRY(nl_team, "Texts/nl/team.ftl"),
    FILE_ENTRY(en_conversation, "Texts/en/conversation.ftl"),
    FILE_ENTRY(en_commands, "Texts/en/commands.ftl"),
    FILE_ENTRY(en_dates, "Texts/en/dates.ftl"),
    FILE_ENTRY(en_errors, "Texts/en/errors.ftl"),
    FILE_ENTRY(en_program, "Texts/en/program.ftl"),
    FILE_ENTRY(en_purposes, "Texts/en/purposes.ftl"),
    FILE_ENTRY(en_sharing, "Texts/en/sharing.ftl"),
    FILE_ENTRY(en_summary, "Texts/en/summary.ftl"),
    FILE_ENTRY(en_team, "Texts/en/team.ftl"),
    FILE_ENTRY(summary_html, "Templates/summary.html"),
    FILE_ENTRY(summary_typ, "Templates/summary.typ"),
    FILE_ENTRY(typst_driver_py, "Templates/typst_driver.py"),
    FILE_ENTRY(domains, "Instruments/leefgebieden.toml"),
    FILE_ENTRY(signals, "Signals/signalen.toml"),
    FILE_ENTRY(recorded, "Records/vastlegging.toml"),
    FILE_ENTRY(dossiers_1, "Migrations/dossiers/001-records.sql"),
    FILE_ENTRY(dossiers_3, "Migrations/dossiers/003-outbox.sql"),
    FILE_ENTRY(team_1, "Migrations/team/001-figures.sql"),
    FILE_ENTRY(team_2, "Migrations/team/002-counts.sql"),
    FILE_ENTRY(team_postgres_3, "Migrations/team/postgres/003-goals.sql"),
    FILE_ENTRY(team_postgres_4, "Migrations/team/postgres/004-roles.sql"),
};

const cembedded_file *cembedded_files(void) { return files; }

size_t cembedded_count(void) { return sizeof(files) / sizeof(files[0]); }
