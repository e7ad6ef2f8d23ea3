"""A tiny description without a problem, of which a test changes one thing."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import yaml

from generator.bundle import Bundle, bundle
from generator.lint import lint

if TYPE_CHECKING:
    from pathlib import Path

    from generator.problems import Problem
    from generator.tree import Json

ROOT = "bill.yaml"
LIST = "payables/things/listThings.yaml"
CREATE = "payables/things/createThing.yaml"
GET = "payables/things/getThing.yaml"
ARCHIVE = "payables/things/archiveThing.yaml"
THING = "payables/things/schemas/Thing.yaml"
NEW = "payables/things/schemas/ThingCreate.yaml"
PAGE = "payables/things/schemas/ThingPage.yaml"
KEY = "shared/parameters/Key.yaml"
EVENT = "webhooks/thing.yaml"
HOOK = "/thing.created/post"
JSON_BODY = "/requestBody/content/application~1json"
JSON_ANSWER = "/responses/200/content/application~1json"

_TEXT = """
bill.yaml:
  openapi: 3.1.0
  info: {title: Things, version: '1'}
  tags: [{name: things, description: Things of every kind.}]
  paths:
    /connect/v3/things:
      get: {$ref: payables/things/listThings.yaml}
      post: {$ref: payables/things/createThing.yaml}
    /connect/v3/things/{thingId}:
      get: {$ref: payables/things/getThing.yaml}
    /connect/v3/things/{thingId}/archive:
      post: {$ref: payables/things/archiveThing.yaml}
  webhooks:
    thing.created: {$ref: webhooks/thing.yaml#/thing.created}
  components:
    securitySchemes:
      devKey: {type: apiKey, in: header, name: devKey}
payables/things/listThings.yaml:
  operationId: listThings
  summary: List things
  description: Answers things page by page.
  tags: [things]
  externalDocs: {url: 'https://example.com/listthings'}
  security: [{devKey: []}]
  parameters:
    - {name: max, in: query, description: How many at most., schema: {type: integer}}
    - {name: page, in: query, description: Where to go on., schema: {type: string}}
    - {name: sort, in: query, description: Order of the list., schema: {type: string}}
    - {name: filters, in: query, description: Conditions that hold., schema: {type: string}}
  responses:
    '200':
      description: One page of things.
      content: {application/json: {schema: {$ref: schemas/ThingPage.yaml}}}
    '500': {$ref: ../../shared/responses/Failed.yaml}
  x-effect: {kind: read}
  x-pagination: page
  x-filterable: {name: [eq, sw]}
  x-sortable: [name]
  x-evidence: seen
payables/things/createThing.yaml:
  operationId: createThing
  summary: Create a thing
  description: Makes one more thing.
  tags: [things]
  externalDocs: {url: 'https://example.com/creatething'}
  security: [{devKey: []}]
  parameters: [{$ref: ../../shared/parameters/Key.yaml}]
  requestBody:
    required: true
    content:
      application/json:
        schema: {$ref: schemas/ThingCreate.yaml}
        example: {name: Lamp, price: 12.5}
  responses:
    '201':
      description: The thing that was made.
      content: {application/json: {schema: {$ref: schemas/Thing.yaml}}}
      links: {getThing: {operationId: getThing, parameters: {thingId: $response.body#/id}}}
    '400': {$ref: ../../shared/responses/Failed.yaml}
    '500': {$ref: ../../shared/responses/Failed.yaml}
  x-effect: {kind: undoable, inverse: archiveThing}
  x-mfa-trusted: always
  x-natural-key: {list: listThings, match: {name: name}}
  x-evidence: seen
payables/things/getThing.yaml:
  operationId: getThing
  summary: Get a thing
  description: Answers one thing by its id.
  tags: [things]
  externalDocs: {url: 'https://example.com/getthing'}
  security: []
  parameters:
    - {name: thingId, in: path, required: true, description: Which thing to read., schema: {type: string}}
  responses:
    '200':
      description: The thing with this id.
      content: {application/json: {schema: {$ref: schemas/Thing.yaml}}}
    '404': {$ref: ../../shared/responses/Failed.yaml}
    '500': {$ref: ../../shared/responses/Failed.yaml}
  x-effect: {kind: read}
  x-evidence: seen
payables/things/archiveThing.yaml:
  operationId: archiveThing
  summary: Archive a thing
  description: Puts one thing away.
  tags: [things]
  externalDocs: {url: 'https://example.com/archivething'}
  security: [{devKey: []}]
  parameters:
    - {name: thingId, in: path, required: true, description: Which thing to archive., schema: {type: string}}
  responses:
    '200': {description: Nothing but the status.}
    '400': {$ref: ../../shared/responses/Failed.yaml}
    '404': {$ref: ../../shared/responses/Failed.yaml}
    '500': {$ref: ../../shared/responses/Failed.yaml}
  x-effect: {kind: idempotent}
  x-evidence: seen
payables/things/schemas/Thing.yaml:
  type: object
  description: Something that can be bought.
  required: [id]
  properties:
    id: {type: string, description: Set by the server.}
    name: {type: string, description: What people call it.}
    price: {type: number, format: decimal, description: Price in US dollars.}
    colour: {type: string, enum: [RED, GREEN], description: Colour of the paint.}
  x-evidence: seen
payables/things/schemas/ThingCreate.yaml:
  type: object
  description: Something to be made.
  required: [name]
  properties:
    name: {type: string, description: What people call it.}
    price: {type: number, format: decimal, description: Price in US dollars.}
  x-evidence: seen
payables/things/schemas/ThingPage.yaml:
  description: Some of the things.
  allOf:
    - {$ref: ../../../shared/schemas/Page.yaml}
    - type: object
      required: [results]
      properties:
        results: {type: array, items: {$ref: Thing.yaml}, description: Things of this page.}
  x-evidence: seen
webhooks/schemas/ThingNotification.yaml:
  type: object
  description: What an event carries.
  properties:
    id: {type: string, description: Which thing it is about.}
  x-evidence: seen
shared/schemas/Page.yaml:
  type: object
  description: What all lists have.
  properties:
    nextPage: {type: string, description: Where to go on.}
  x-evidence: seen
shared/parameters/Key.yaml:
  name: X-Key
  in: header
  description: Makes a repeat harmless.
  schema: {type: string, pattern: '^[a-z]+$'}
shared/responses/Failed.yaml:
  description: The call was refused.
webhooks/thing.yaml:
  thing.created:
    post:
      operationId: thingCreated
      summary: Report a new thing
      description: A thing was made.
      requestBody:
        content:
          application/json:
            schema: {$ref: schemas/ThingNotification.yaml}
            example: {id: '1'}
      responses:
        '200': {description: Stored by the receiver.}
      x-evidence: seen
"""
_FILES: dict[str, Json] = yaml.safe_load(_TEXT)


class Mini:
    """The tiny description, to be changed in memory and then written.

    Args:
        root: empty folder to write to.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.files: dict[str, Json] = copy.deepcopy(_FILES)

    def put(self, file: str, pointer: str, value: Json) -> None:
        """Set what stands at a JSON pointer of a file; the file itself for an empty pointer."""
        if not pointer:
            self.files[file] = value
            return
        node, last = self._reach(file, pointer)
        if isinstance(node, list):
            node[int(last) : int(last) + 1] = [value]
        else:
            node[last] = value

    def drop(self, file: str, pointer: str = "") -> None:
        """Take out what stands at a JSON pointer of a file; the file itself for an empty pointer."""
        if not pointer:
            del self.files[file]
            return
        node, last = self._reach(file, pointer)
        del node[int(last) if isinstance(node, list) else last]

    def _reach(self, file: str, pointer: str) -> tuple[Json, str]:
        """What holds the part at the pointer, and the last step to it."""
        node = self.files[file]
        *steps, last = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
        for step in steps:
            node = node[int(step)] if isinstance(node, list) else node[step]
        return node, last

    def bundle(self) -> Bundle:
        """Write the files and join them; a file whose content is a text is written as it is."""
        for file, content in self.files.items():
            path = self.root / file
            path.parent.mkdir(parents=True, exist_ok=True)
            text = content if isinstance(content, str) else yaml.safe_dump(content, sort_keys=False)
            path.write_text(text, encoding="utf-8")
        return bundle(self.root)

    def lint(self) -> list[Problem]:
        """Write the files and look for problems."""
        return lint(self.bundle())
