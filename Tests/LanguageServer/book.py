"""A small book in two languages, with a fault or two."""
import os
import tempfile

SETTINGS = """\
shop_name: Shop
default_language: en
languages: [en, ru]
country: PL
facts:
  return_days: 30
  hours: {en: "8 am to 8 pm", ru: "с 8 до 20"}
variables:
  order_number: {ask: {en: Order number, ru: Номер заказа}, example: D104233}
  stage: {ask: Stage, type: choice, values: {packing: {en: being packed, ru: собираем}, sent: {en: sent, ru: отправлен}}, from: agent}
"""

ENGLISH = """\
---
title: Where is my order
category: delivery
questions:
  - where is my order
  - when will my parcel come
  - my tracking number does not update
variables:
  stage:
  new_date: {ask: New date, type: date, example: 2026-12-04}
articles: [delivery/tracking]
status: published
---
## Greeting
Hello!

## Resolution
Order {{ order_number }} arrives on {{ new_date | date: "long" }}.
{% if stage == "packing" %}
We are packing it.
{% else %}
It is with the carrier: {% include "contact" %}
{% endif %}

## Invitation
You have {{ facts.return_days }} days to send it back.
"""

RUSSIAN = """\
---
title: Где мой заказ
category: delivery
questions:
  - где мой заказ
  - когда придёт посылка
  - трек не обновляется
variables:
  stage:
  new_date: {ask: Новый день, type: date, example: 2026-12-04}
articles: [delivery/tracking]
status: published
---
## Приветствие
Здравствуйте! 😀 Пишем  Вам.

## Решение
Заказ {{ order_number }} придёт {{ new_date | date: "long" }}, нас можно спросить {{ facts.hours }}.

## Приглашение
У Вас {{ facts.return_days }} дней.
"""

FILES = {
    ".replybook.yml": SETTINGS,
    "Templates/delivery/where-is-my-order.en.md": ENGLISH,
    "Templates/delivery/where-is-my-order.ru.md": RUSSIAN,
    "Templates/_fragments/contact.en.md": "ask us, order {{ order_number }}, any day.\n",
    "Templates/_fragments/contact.ru.md": "спросите нас о заказе {{ order_number }}.\n",
    "Templates/_fixtures/usual.yml": "title: Usual\nvalues:\n  order_number: D104233\n  stage: packing\n  new_date: 2026-12-04\n",
    "KnowledgeBase/delivery/tracking.en.md": "---\ntitle: Where is my parcel?\ndescription: Open the link in the message from the carrier.\n"
    "category: delivery\nrelated: [return/returns]\n---\nOpen the link.\n\n## When it does not move\n\nWait, or see [returns](../return/returns.md#the-label).\n",
    "KnowledgeBase/delivery/tracking.ru.md": "---\ntitle: Где посылка?\ndescription: Откройте ссылку в письме перевозчика.\n"
    "category: delivery\n---\nОткройте ссылку. См. [возврат](../return/returns.md#этикетка).\n",
    "KnowledgeBase/return/returns.en.md": "---\ntitle: How do I return it?\ndescription: Print the label and send it back.\ncategory: return\n---\n"
    "Print it.\n\n## The label\n\nStick it on, see [below](#the-label).\n",
    "KnowledgeBase/return/returns.ru.md": "---\ntitle: Как вернуть?\ndescription: Распечатайте этикетку и отправьте.\ncategory: return\n---\n"
    "Распечатайте.\n\n## Этикетка\n\nНаклейте её.\n",
}


class Book:
    def __init__(self, files=None):
        self.folder = tempfile.TemporaryDirectory(prefix="replybook-lsp-")
        # A folder whose name has to be written with percent signs in addresses.
        self.root = os.path.join(os.path.realpath(self.folder.name), "книга one")
        for path, text in (files or FILES).items():
            self.write(path, text)

    def path(self, name):
        return os.path.join(self.root, name)

    def write(self, name, text):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), "w", encoding="utf-8", newline="") as file:
            file.write(text)

    def close(self):
        self.folder.cleanup()
