"""Currency codes and signs: which text means which ISO 4217 code."""

from __future__ import annotations

CODES = frozenset(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF "
    "CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG "
    "HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA "
    "MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD "
    "RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX "
    "USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG HRK".split()
)
DOLLARS = frozenset({"USD", "AUD", "CAD", "NZD", "SGD", "HKD"})
_SIGNS = {
    "\u20ac": "EUR", "\u00a3": "GBP", "$": "USD", "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD",
    "nz$": "NZD", "hk$": "HKD", "s$": "SGD", "r$": "BRL", "\u00a5": "JPY", "\u20b9": "INR", "rs": "INR", "rs.": "INR",
    "\u20a9": "KRW", "\u20bd": "RUB", "\u20ba": "TRY", "\u20b4": "UAH", "\u20aa": "ILS", "z\u0142": "PLN", "fr.": "CHF",
    "sfr.": "CHF", "sfr": "CHF", "euro": "EUR", "euros": "EUR", "pound": "GBP", "pounds": "GBP", "k\u010d": "CZK",
    "pound sterling": "GBP", "sterling": "GBP", "stg": "GBP", "us dollar": "USD", "us dollars": "USD", "ft": "HUF",
    "swiss franc": "CHF", "rmb": "CNY", "british pound": "GBP", "british pounds": "GBP", "u.s. dollar": "USD",
    "canadian dollar": "CAD", "australian dollar": "AUD", "new zealand dollar": "NZD", "singapore dollar": "SGD",
    "hong kong dollar": "HKD", "swedish krona": "SEK", "norwegian krone": "NOK", "danish krone": "DKK",
    "polish zloty": "PLN", "czech koruna": "CZK", "hungarian forint": "HUF", "japanese yen": "JPY",
    "chinese yuan": "CNY", "indian rupee": "INR", "south african rand": "ZAR", "brazilian real": "BRL",
    "mexican peso": "MXN",
}  # fmt: skip
SHARED_SIGNS = frozenset({"$", "\u00a5"})  # used by several currencies: the reading is said aloud


def currency_of(text: str) -> str:
    """Return the code that a sign, code or name stands for, "" when it is none ("kr" is three countries' crown)."""
    word = text.strip()
    code = word.upper().rstrip(".")
    if code in CODES:
        return code
    if (found := _SIGNS.get(word.lower())) is not None:
        return found
    # "$USD", "£GBP" and "EUR€" say it twice.
    for sign in ("\u20ac", "\u00a3", "$"):
        if sign in word and (rest := code.replace(sign, "")) in CODES:
            return rest
    return ""
