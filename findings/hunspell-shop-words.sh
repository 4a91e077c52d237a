#!/usr/bin/env bash
# The Russian and Polish dictionaries of Debian 12 on everyday words of a shop.
#
# Expected: a dictionary of 2022 knows the promo code, the parcel locker and the messenger, and who knows a word in the
# singular knows its plural.
# Seen: Russian does not know промокод, постамат, мессенджер and имейл, knows чат and not чаты, and its first proposal for
# мессенджер is менеджер (a manager). Polish knows the brand paczkomat in all cases, and even BLIK-iem.
. "$(dirname "$0")/tools.sh"

debian hunspell hunspell-ru hunspell-pl
export DICPATH=$tmp/root/usr/share/hunspell
unknown() { printf '%s\n' "${@:2}" | hunspell -l -i UTF-8 -d "$1" | paste -sd ' '; }
first() { printf '%s\n' "$2" | hunspell -a -i UTF-8 -d "$1" | sed -n '2s/^[^:]*: \([^,]*\).*/\1/p'; }

seen 'unknown of "промокод постамат мессенджер имейл чат чаты курьер самовывоз"' '' 'промокод постамат мессенджер имейл чаты' \
  "$(unknown ru_RU промокод постамат мессенджер имейл чат чаты курьер самовывоз)"
seen 'first proposal for мессенджер' 'none' 'менеджер' "$(first ru_RU мессенджер)"
seen 'unknown of "paczkomat paczkomatem e-mailem BLIK-iem kurierem zamowienie"' 'paczkomat paczkomatem BLIK-iem zamowienie' 'zamowienie' \
  "$(unknown pl_PL paczkomat paczkomatem e-mailem BLIK-iem kurierem zamowienie)"
finish
