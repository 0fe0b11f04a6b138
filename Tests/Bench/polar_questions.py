# SPDX-License-Identifier: EUPL-1.2
"""What a team picture asks, in polars, over the same raw rows as `questions.py`."""

import polars as pl

import questions

ORDER = pl.col("month") * 1000 + pl.col("order_in_month")


def all_answers(city, first, last):
    rows = {table: pl.scan_parquet(f"{city}/{table}.parquet") for table in questions.COLUMNS}
    period = pl.col("month").is_between(first, last)
    talks, topics = (rows[name].with_columns(order=ORDER) for name in ("conversation", "topic"))

    def latest(source, person, keys=()):
        """How often each category, and of how many people it is the latest."""
        person = ["subject", *keys, *person]
        by = [*keys, "category"]
        said = source.filter(period).select(*dict.fromkeys([*person, "category", "order"]))
        often = said.group_by(by).agg(pl.len().alias("n"))
        last_said = said.sort("order").unique(person, keep="last").group_by(by).agg(pl.len().alias("people"))
        return often.join(last_said, on=by, how="left").with_columns(pl.col("people").fill_null(0))

    def change(source, value, person):
        earlier = pl.col(value).shift(1).over(person, order_by="order")
        named = (pl.when(pl.col("earlier").is_null()).then(pl.lit("single"))
                 .when(pl.col(value) > pl.col("earlier")).then(pl.lit("higher"))
                 .when(pl.col(value) < pl.col("earlier")).then(pl.lit("lower"))
                 .otherwise(pl.lit("same")))
        return (source.filter(pl.col(value).is_not_null()).with_columns(earlier=earlier)
                .with_columns(category=named))

    ended = talks.filter(pl.col("has_ending") == 1)
    scored = talks.filter(pl.col("score").is_not_null())
    signals = rows["signal"].with_columns(order=ORDER, category=pl.col("signal"))
    asked = {
        "extent": pl.concat([
            latest(talks.with_columns(category=pl.lit("all")), ["category"]),
            latest(talks.with_columns(category=pl.col("kind")), ["category"])]),
        "topics": pl.concat([
            latest(topics.with_columns(category=pl.lit("chosen")), ["category"], questions.TOPIC),
            latest(topics.filter(pl.col("is_on_top") == 1).with_columns(category=pl.lit("onTop")),
                   ["category"], questions.TOPIC)]),
        "marks": latest(change(topics, "position", ["subject", "topic"]), [], questions.TOPIC),
        "lifeScores": latest(scored.with_columns(category=pl.col("score").cast(pl.String)), []),
        "lifeChange": latest(change(talks, "score", ["subject"]), []),
        "signals": latest(signals, ["category"]),
        "endings": latest(ended.with_columns(category=pl.col("manner").fill_null("unsaid")), []),
        "usefulness": latest(ended.with_columns(category=pl.col("usefulness").fill_null("unsaid")), []),
        "goals": goals(rows["goal"].filter(period), last),
        "filledParts": parts(talks.filter(period)),
        "activities": activities(rows["activity"].filter(period), rows["activity_theme"]),
        "activityAnswers": activity_answers(rows["activity_answer"].filter(period)),
    }
    # All at once: polars then shares what the questions have in common.
    return {measure: frame.rows() for measure, frame in zip(asked, pl.collect_all(list(asked.values())))}


def goals(said, last):
    standing = said.filter(pl.col("next_month").is_null() | (pl.col("next_month") > last))
    open_ones = standing.select("subject", category=pl.col("outcome").replace({"set": "open"}))
    new = said.filter(pl.col("outcome") == "set").select("subject", category=pl.lit("set"))
    return pl.concat([open_ones, new]).group_by("category").agg(
        pl.len().alias("n"), pl.col("subject").n_unique().alias("people"))


def parts(talks):
    place = pl.col("order") == pl.col("order").max().over("subject")
    marked = talks.select("parts", is_latest=place)
    return pl.concat([
        marked.filter((pl.col("parts") & bit) != 0).select(
            category=pl.lit(name), n=pl.len(), people=pl.col("is_latest").sum())
        for name, bit in questions.PARTS.items()]).filter(pl.col("n") > 0)


def activities(held, themes):
    groups = held.group_by("subject").agg(
        pl.len().alias("n"), pl.col("reached").fill_null(0).max().alias("people"))
    themed = groups.join(themes, on="subject", how="left").select(
        category=pl.lit("theme/") + pl.col("theme").fill_null(""), n="n", people="people")
    whole = groups.select(category=pl.lit("all"), n="n", people="people")
    return pl.concat([whole, themed]).group_by("category").agg(pl.col("n").sum(), pl.col("people").sum())


def activity_answers(said):
    last = (said.with_columns(order=ORDER).sort("order")
            .unique(["subject", "question"], keep="last"))
    both = [last.select(category=pl.col("question") + f"/{word}", people=people) for word, people in
            (("yes", pl.col("positive")), ("no", pl.col("asked") - pl.col("positive")))]
    return pl.concat(both).group_by("category").agg(
        pl.col("people").sum().alias("n"), pl.col("people").sum().alias("again"))
