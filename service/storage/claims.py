"""The claims of current revisions, found by what they are of."""

from typing import Any

from sqlalchemy import Connection, Select, select, tuple_

from reconciler.concepts.annotation import AnnotatedArticle
from service.storage.readings import standing
from service.storage.tables import STANDING, claims, members
from service.use_cases.stored import ClaimFilter, KeptClaim


def find_claims(connection: Connection, wanted: ClaimFilter, limit: int) -> tuple[KeptClaim, ...]:
    """The first `limit` claims that are wanted, by article and place in the text."""
    query = (
        select(claims.c.article, claims.c.number, members.c.event)
        .outerjoin(
            members,
            (members.c.article == claims.c.article)
            & (members.c.report == claims.c.report)
            & (members.c.until == STANDING),
        )
        .where(claims.c.until == STANDING)
        .order_by(claims.c.article, claims.c.number)
        .limit(limit)
    )
    rows = connection.execute(_narrow(query, wanted)).all()
    articles = {read.annotation.article: read for read in standing(connection, {row.article for row in rows})}
    return tuple(_kept(articles[article], number, event) for article, number, event in rows)


def _kept(read: AnnotatedArticle, number: int, event: str | None) -> KeptClaim:
    claim = read.annotation.claims[number]
    return KeptClaim(
        article=read.annotation.article,
        number=number,
        outlet=read.article.outlet,
        published=read.annotation.published,
        claim=claim,
        sentence=read.article.field_text(claim.field)[claim.sentence.start : claim.sentence.end],
        event=event,
    )


def _narrow(query: Select[Any], wanted: ClaimFilter) -> Select[Any]:
    told = (
        (claims.c.article, wanted.article),
        (members.c.event, wanted.event),
        (claims.c.outcome, wanted.outcome),
        (claims.c.victims, wanted.group),
    )
    query = query.where(*(column == value for column, value in told if value is not None))
    if wanted.after is not None:
        query = query.where(tuple_(claims.c.article, claims.c.number) > tuple_(*wanted.after))
    return query
