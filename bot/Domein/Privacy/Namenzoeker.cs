namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Likely names: what follows "mevrouw", initials, first names and surnames that many people have, and two capitals that are nothing else.</summary>
internal sealed class Namenzoeker
{
    /// <summary>Longer words at the start of a sentence are made of other words.</summary>
    private const int LangsteNaam = 11;

    private readonly string _tekst;
    private readonly IReadOnlyList<Woord> _woorden;

    private Namenzoeker(string tekst)
    {
        _tekst = tekst;
        _woorden = Woord.Alle(tekst);
    }

    public static IEnumerable<Vondst> Zoek(string tekst)
    {
        var zoeker = new Namenzoeker(tekst);
        for (var i = 0; i < zoeker._woorden.Count; i++)
        {
            if (zoeker.Naam(i) is not { } naam) continue;
            var begin = zoeker._woorden[naam.Van].Begin;
            yield return new(VondstSoort.Naam, begin, zoeker._woorden[naam.Tot].Einde - begin);
            i = naam.Tot;
        }
    }

    /// <summary>First and last word of the name that begins at this word.</summary>
    private (int Van, int Tot)? Naam(int i) => (NaAanspreking(i) ?? Initialen(i) ?? Voornaam(i) ?? Achternaam(i) ?? TweeHoofdletters(i) ?? InZinsbouw(i) ?? Onbekend(i)) is { } tot
        ? (i, tot)
        : null;

    /// <summary>"mevrouw K.", "mevr. de Vries", "familie Yilmaz", "haar zoon Daan".</summary>
    private int? NaAanspreking(int i)
    {
        var titel = Woordenlijst.Aansprekingen.Contains(_woorden[i].Tekst);
        if (!titel && !Woordenlijst.Relaties.Contains(_woorden[i].Tekst)) return null;
        var j = NaTussenvoegsels(i + 1);
        if (j >= _woorden.Count || !Volgt(i + 1, j, punt: Woordenlijst.Afkortingen.Contains(_woorden[i].Tekst))) return null;
        var woord = _woorden[j];
        var bekend = IsVoornaam(woord) || Woordenlijst.Achternamen.Contains(woord.Kaal) || (j > i + 1 && Woordenlijst.AchternamenNaVoegsel.Contains(woord.Kaal));
        var letter = woord.IsLetter && (woord.HeeftHoofdletter || (titel && Na(j).StartsWith('.')));
        if (letter || (titel && bekend) || (woord.HeeftHoofdletter && (bekend || !IsAnders(woord)))) return Verder(j);
        return null;
    }

    /// <summary>"J.P. de Boer", "Fatima K.", "K. durft niet".</summary>
    private int? Initialen(int i)
    {
        if (!IsInitiaal(i))
        {
            return _woorden[i] is { HeeftHoofdletter: true, OpentZin: false, IsLetter: false } woord && !IsAnders(woord) && i + 1 < _woorden.Count && Volgt(i + 1, i + 1, false) && IsInitiaal(i + 1)
                ? i + 1
                : null;
        }

        if (i > 0 && _woorden[i].Voor == "." && IsInitiaal(i - 1)) return null;
        if (i > 0 && _woorden[i].Voor == " " && Woordenlijst.Soorten.Contains(_woorden[i - 1].Tekst)) return null;
        var j = i;
        while (j + 1 < _woorden.Count && IsInitiaal(j + 1) && _woorden[j + 1].Voor is "." or ". ") j++;
        if (Woordenlijst.Lettergroepen.Contains(string.Concat(_woorden.Skip(i).Take(j - i + 1).Select(w => w.Tekst)))) return null;
        var k = NaTussenvoegsels(j + 1);
        if (k < _woorden.Count && _woorden[j + 1].Voor is "." or ". " && Volgt(j + 2, k, false) && _woorden[k] is { HeeftHoofdletter: true, IsLetter: false } naam && (k > j + 1 || j > i || !IsAnders(naam)))
        {
            return Verder(k);
        }

        return j;
    }

    private int? Voornaam(int i)
    {
        var woord = _woorden[i];
        if (NaOrganisatie(i) || VoorOrganisatie(i)) return null;
        if (!woord.HeeftHoofdletter)
        {
            return IsVoornaam(woord) && BekendeAchternaamNa(i) is { } tot ? tot : IsVoornaam(woord) && HeeftLeeftijd(i) ? i : null;
        }

        if (IsVoornaam(woord)) return SpreektTaal(i) ? null : Verder(i);
        return Woordenlijst.DubbeleVoornamen.Contains(woord.Kaal) && !woord.OpentZin ? Verder(i) : null;
    }

    /// <summary>Written without capitals: "jan de vries".</summary>
    private int? BekendeAchternaamNa(int i)
    {
        var j = NaTussenvoegsels(i + 1);
        if (j >= _woorden.Count || !Volgt(i + 1, j, punt: false)) return null;
        return Woordenlijst.Achternamen.Contains(_woorden[j].Kaal) || (j > i + 1 && Woordenlijst.AchternamenNaVoegsel.Contains(_woorden[j].Kaal)) ? j : null;
    }

    private int? Achternaam(int i)
    {
        var woord = _woorden[i];
        var titel = i > 0 && _woorden[i - 1] is { HeeftHoofdletter: true, OpentZin: false } && IsGewoon(i - 1) && NaLidwoord(i - 1);
        if (woord.HeeftHoofdletter && !titel && !NaOrganisatie(i) && !VoorOrganisatie(i) && Woordenlijst.Achternamen.Contains(woord.Kaal)) return i;
        if (!Woordenlijst.Tussenvoegsels.Contains(woord.Tekst) || Woordenlijst.Voorzetsels.Contains(woord.Tekst) || NaOrganisatie(i)) return null;
        var j = NaTussenvoegsels(i);
        if (j >= _woorden.Count || !Volgt(i + 1, j, false) || !_woorden[j].HeeftHoofdletter || VoorOrganisatie(j)) return null;
        return Woordenlijst.AchternamenNaVoegsel.Contains(_woorden[j].Kaal) || Woordenlijst.Achternamen.Contains(_woorden[j].Kaal) ? j : null;
    }

    private int? TweeHoofdletters(int i)
    {
        if (!KanNaam(i) || NaOrganisatie(i)) return null;
        var j = NaTussenvoegsels(i + 1);
        if (j >= _woorden.Count || !Volgt(i + 1, j, false) || !KanNaam(j) || VoorOrganisatie(j)) return null;

        // "Goede Tijden", "de Algemene Maatregel": a title is made of ordinary words, or has an article.
        return IsGewoon(i) && (IsGewoon(j) || NaLidwoord(i)) ? null : Verder(j);
    }

    /// <summary>Not a word, a place or an organisation, and where a name may stand: "het lukt Jerusha niet", "Ottoline durft".</summary>
    private int? Onbekend(int i)
    {
        var woord = _woorden[i];
        if (!KanNaam(i) || IsGewoon(i) || NaOrganisatie(i) || VoorOrganisatie(i)) return null;
        var later = i + 1 < _woorden.Count && Volgt(i + 1, i + 1, false) ? _woorden[i + 1].Tekst : "";
        if (woord.OpentZin)
        {
            var samen = later == "en" && i + 2 < _woorden.Count && _woorden[i + 2].Tekst is "ik" or "zijn" or "haar";
            return woord.Tekst.Length is > 2 and <= LangsteNaam && !Woordenlijst.EindigtAlsWoord(woord.Tekst) && (samen || Woordenlijst.DoetEenMens.Contains(later)) ? i : null;
        }

        var eerder = i > 0 && Volgt(i, i, false) ? _woorden[i - 1] : null;
        if (eerder is not null && (Woordenlijst.VoorDingOfPlek.Contains(eerder.Tekst) || (eerder.HeeftHoofdletter && !eerder.OpentZin))) return null;

        // "Housing First".
        return later.Length > 1 && char.IsUpper(later[0]) && IsAnders(_woorden[i + 1]) ? null : Verder(i);
    }

    /// <summary>"Hatice (43)", "Hatice, 43 jaar", "iemand die Hatice heet", "ik begeleid Hatice", "als Hatice durft".</summary>
    private int? InZinsbouw(int i)
    {
        if (!KanNaam(i) || NaOrganisatie(i) || VoorOrganisatie(i) || NaLidwoord(i)) return null;
        if (HeeftLeeftijd(i)) return i;
        var eerder = i > 0 && Volgt(i, i, false) ? _woorden[i - 1].Tekst : "";
        var later = i + 1 < _woorden.Count && Volgt(i + 1, i + 1, false) ? _woorden[i + 1].Tekst : "";
        if (later is "heet" or "heette") return i;
        if (Woordenlijst.NoemtNaam.Contains(eerder) && !_woorden[i].OpentZin) return i;
        return !_woorden[i].OpentZin && Woordenlijst.DoetEenMens.Contains(later) ? i : null;
    }

    private bool HeeftLeeftijd(int i)
    {
        var na = Na(i);
        var rest = na.TrimStart(' ', ',', '(');
        var cijfers = rest.Length - rest.TrimStart("0123456789").Length;
        if (cijfers is 0 or > 3 || na.Length == rest.Length) return false;
        var einde = rest[cijfers..];
        var haakje = na.TrimStart(' ').StartsWith('(') && (einde.StartsWith(')') || einde.StartsWith(" jaar", StringComparison.Ordinal) || einde.StartsWith(" jr", StringComparison.Ordinal));
        return haakje || (na.StartsWith(',') && (einde.StartsWith(" jaar", StringComparison.Ordinal) || einde.StartsWith(','))) || einde.StartsWith(" jaar oud", StringComparison.Ordinal);
    }

    /// <summary>The name goes on: "van den Berg", "Jansen-de Vries", "Demirbaş".</summary>
    private int Verder(int i)
    {
        for (var j = NaTussenvoegsels(i + 1); j < _woorden.Count && Volgt(i + 1, j, punt: _woorden[i].IsLetter); j = NaTussenvoegsels(i + 1))
        {
            if (!_woorden[j].HeeftHoofdletter || _woorden[j].IsLetter || (IsAnders(_woorden[j]) && j == i + 1)) break;
            i = j;
        }

        return i;
    }

    private bool IsInitiaal(int i) => _woorden[i] is { IsLetter: true, HeeftHoofdletter: true } && Na(i).StartsWith('.');

    private bool KanNaam(int i) => _woorden[i] is { HeeftHoofdletter: true, IsLetter: false, IsAfkorting: false } woord && !IsAnders(woord);

    /// <summary>An ordinary word that is no first name as well.</summary>
    private bool IsGewoon(int i) => Woordenlijst.Gewoon.Contains(_woorden[i].Tekst) && !Woordenlijst.DubbeleVoornamen.Contains(_woorden[i].Tekst);

    private bool NaLidwoord(int i) => i > 0 && Volgt(i, i, false) && _woorden[i - 1].Tekst is "de" or "het" or "een" or "De" or "Het" or "Een";

    /// <summary>"Zij spreekt Frans".</summary>
    private bool SpreektTaal(int i) => i > 0 && _woorden[i].Tekst == "Frans" && _woorden[i - 1].Tekst is "spreekt" or "spreken" or "leert" or "en" or "of" or "in";

    private bool NaOrganisatie(int i)
    {
        for (var j = i - 1; j >= 0 && j >= i - 3 && Volgt(j + 1, j + 1, punt: Woordenlijst.Afkortingen.Contains(_woorden[j].Tekst)); j--)
        {
            if (Woordenlijst.IsOrganisatiewoord(_woorden[j].Tekst)) return _woorden[j].HeeftHoofdletter || _woorden[j + 1].Tekst != "van";
            if (!Woordenlijst.Tussenvoegsels.Contains(_woorden[j].Tekst) && _woorden[j].Tekst is not ("De" or "Het" or "het")) return false;
        }

        return false;
    }

    private bool VoorOrganisatie(int i) => i + 1 < _woorden.Count && Volgt(i + 1, i + 1, false) && _woorden[i + 1].HeeftHoofdletter && Woordenlijst.IsOrganisatiewoord(_woorden[i + 1].Tekst);

    private int NaTussenvoegsels(int i)
    {
        var j = i;
        while (j < _woorden.Count && j < i + 3 && Woordenlijst.Tussenvoegsels.Contains(_woorden[j].Tekst)) j++;
        return j;
    }

    /// <summary>Only a space before each of these words; a full stop may follow an abbreviation.</summary>
    private bool Volgt(int van, int tot, bool punt)
    {
        for (var i = van; i <= tot; i++)
        {
            if (_woorden[i].Voor.Trim(' ') is not ("" or "'") && !(punt && i == van && _woorden[i].Voor is "." or ". ")) return false;
        }

        return true;
    }

    private string Na(int i) => i + 1 < _woorden.Count ? _tekst[_woorden[i].Einde..Math.Min(_tekst.Length, _woorden[i + 1].Einde)] : _tekst[_woorden[i].Einde..];

    private static bool IsVoornaam(Woord woord) => Woordenlijst.Voornamen.Contains(woord.Kaal);

    /// <summary>A word that has a capital for another reason, or is a plain word at the start of a sentence.</summary>
    private static bool IsAnders(Woord woord) => woord.IsAfkorting || Woordenlijst.GeenNaam.Contains(woord.Tekst) || Woordenlijst.Plaatsen.Contains(woord.Kaal)
        || Woordenlijst.IsOrganisatiewoord(woord.Tekst) || Woordenlijst.EindigtAlsOrganisatie(woord.Tekst);
}
