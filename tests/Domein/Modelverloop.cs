using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Domein.Tests.Voorbeeld;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>One case: the dossiers as the tables would hold them, beside the model.</summary>
internal sealed partial class Modelverloop
{
    private static readonly Persoon Joost = new("joost", "Joost Mulder");
    private static readonly Persoon[] Kiesbaar = [Karin, Karin, Bram, Ravi, Tom, Joost];
    private static readonly Persoon[] Vragers = [Tom, Marit];

    private const int MetBewoner = 1;

    private readonly Telling _telling;
    private readonly Dossier?[] _dossiers = [null, null];
    private readonly Naslagmodel?[] _modellen = [null, null];
    private readonly Dictionary<string, Ervaringsdeskundige> _eds;
    private readonly Dictionary<string, Naslagmodel.Plek> _plekken;
    private Pool _pool = Voorbeeld.Pool;

    public Modelverloop(Telling telling)
    {
        (_telling, telling.Gevallen) = (telling, telling.Gevallen + 1);

        // Karin has room for one; a coördinator and an asker are ervaringsdeskundigen too; Joost is not in the pool.
        _eds =
            new[]
        {
            Ed(Karin, max: 1),
            Ed(Bram, max: 2, lopend: 1),
            Ed(Ravi, max: 2) with { Keuzes = Profielkeuzes.Gewoon with { Niveau = Niveau.Starter } },
            Ed(Tom, max: 1),
        }.ToDictionary(e => e.Wie.Id);
        _plekken = _eds.ToDictionary(
            e => e.Key, e => new Naslagmodel.Plek(e.Value.MaxGelijktijdig, e.Value.Lopend, e.Value.Kiest.BrengtTweede));
    }

    /// <summary>The role that may do this, where there is one.</summary>
    public static Rol Wie(Daad daad, Rol anders) => daad switch
    {
        Daad.Vraag or Daad.VulAan or Daad.TrekIn => Rol.Vrager,
        Daad.Wacht or Daad.Verder => anders is Rol.Vrager ? Rol.Vrager : Rol.Kandidaat,
        Daad.StelVoor or Daad.Duo or Daad.NeemOver or Daad.Niemand or Daad.Aanvaard or Daad.Vervanger or Daad.Wachten or Daad.Zorgvuldig
            or Daad.Stop =>
            anders is Rol.Ravi ? Rol.Ravi : Rol.Els,
        Daad.Ja or Daad.Nee or Daad.Overleg => Rol.Kandidaat,
        Daad.RondAf or Daad.GeefTerug or Daad.Klik or Daad.NogEenKeer or Daad.Anders =>
            anders is Rol.Kandidaat ? Rol.Kandidaat : Rol.Vrager,
        _ => anders,
    };

    public void Loop(IReadOnlyList<Stap> stappen)
    {
        foreach (var stap in stappen)
        {
            var (wie, ed) = (Persoon(stap), Kiesbaar[stap.Ed]);
            Zet(stap, wie, ed);
            if (!stap.NogEens || stap.Daad is Daad.Pauze or Daad.Duo) continue;
            _telling.Herhaald++;
            Assert.False(Zet(stap, wie, ed), "A redelivered click changed something.");
        }
    }

    private bool Zet(Stap stap, Persoon wie, Persoon ed)
    {
        var gelukt = stap.Daad switch
        {
            Daad.Vraag => Vraag(stap, wie),
            Daad.Pauze => Pauzeer(wie),
            _ => Beslis(stap, wie, ed),
        };
        var telling = gelukt ? _telling.Gelukt : _telling.Geweigerd;
        telling[stap.Daad] = telling.GetValueOrDefault(stap.Daad) + 1;
        ControleerPlekken();
        return gelukt;
    }

    /// <summary>A second question of the same person on the same card is the first one: the host finds it by its click.</summary>
    private bool Vraag(Stap stap, Persoon wie)
    {
        if (_dossiers[stap.Aanvraag] is not null || wie.Id != Vragers[stap.Aanvraag].Id) return false;
        var thema = stap.Ed == 0 ? "schulden" : null;
        var id = new Guid(stap.Aanvraag + 1, 0, 0, new byte[8]);
        var gelukt = Gelukt(Aanvraagverloop.Stel(id, _pool, Linde, Week, wie, Vraagt(stap.Aanvraag, thema), Nu));
        Assert.Equal(_pool.Teller + 1, gelukt.Nieuw.Pool!.Teller);
        ControleerGelukt(null, gelukt);
        _pool = gelukt.Nieuw.Pool;
        _dossiers[stap.Aanvraag] = new(_pool, gelukt.Nieuw.Aanvraag, []);
        _modellen[stap.Aanvraag] = new(
            wie.Id, _pool.Coordinatoren.Select(c => c.Id).ToHashSet(), _plekken, compleet: thema is not null,
            metBewoner: stap.Aanvraag == MetBewoner);
        return true;
    }

    /// <summary>One of the two is "even sparren", the other has a bewoner in it.</summary>
    private static Vraag Vraagt(int aanvraag, string? thema) => aanvraag == MetBewoner
        ? new Vraag(
            "ervaringsmaatje", thema is null ? [] : [thema],
            Bewoner: new(Toestemming: new(Bewonerswens.Ja, new NodaTime.LocalDate(2026, 11, 20), "contact")))
        : new Vraag(Vormen.Sparren, thema is null ? [] : [thema]);

    private bool Pauzeer(Persoon wie)
    {
        if (!_eds.TryGetValue(wie.Id, out var profiel)) return false;
        _eds[wie.Id] = profiel with { Pauze = !profiel.Pauze };
        _plekken[wie.Id].Pauze = !profiel.Pauze;
        return true;
    }

    private bool Beslis(Stap stap, Persoon wie, Persoon ed)
    {
        if (_dossiers[stap.Aanvraag] is not { } dossier || _modellen[stap.Aanvraag] is not { } model) return false;
        Ervaringsdeskundige[] eds = [.. dossier.Aanvraag.Eds.Select(e => _eds[e.Id])];
        var uitkomst = stap.Daad switch
        {
            Daad.VulAan => Aanvraagverloop.VulAan(dossier, "schulden", null, wie),
            Daad.StelVoor => Aanvraagverloop.StelVoor(dossier, _eds.GetValueOrDefault(ed.Id), wie, Nu),
            Daad.Duo => Aanvraagverloop.ZetDuo(dossier, !dossier.Aanvraag.Toezegging.Duo, wie),
            Daad.NeemOver => Aanvraagverloop.NeemOver(dossier, wie),
            Daad.Niemand => Aanvraagverloop.GeenMatch(dossier, "groep", wie, Nu),
            Daad.Ja => Aanvraagverloop.Antwoord(dossier, AanbodStatus.Ja, wie),
            Daad.Nee => Aanvraagverloop.Antwoord(dossier, AanbodStatus.Nee, wie),
            Daad.Overleg => Aanvraagverloop.Antwoord(dossier, AanbodStatus.Overleg, wie),
            Daad.Aanvaard => Aanvraagverloop.Aanvaard(dossier, eds, wie, Nu),
            Daad.TrekIn => Aanvraagverloop.TrekIn(dossier, eds, wie, Nu),
            Daad.RondAf => Aanvraagverloop.RondAf(dossier, eds, wie, Nu),
            Daad.GeefTerug => Aanvraagverloop.GeefTerug(dossier, eds, wie, Nu),
            Daad.Klik => Matchverloop.Kies(dossier, Klikkeuze.Ja, wie, Nu),
            Daad.NogEenKeer => Matchverloop.Kies(dossier, Klikkeuze.NogEenKeer, wie, Nu),
            Daad.Anders => Matchverloop.LieverAnders(dossier, eds, wie, Nu),
            Daad.Wacht => Matchverloop.Pauzeer(dossier, wie, Nu),
            Daad.Verder => Matchverloop.Hervat(dossier, wie),
            Daad.Vervanger => Matchverloop.KiesOverdracht(dossier, eds, Overdracht.Vervanger, wie, Nu),
            Daad.Wachten => Matchverloop.KiesOverdracht(dossier, eds, Overdracht.Wachten, wie, Nu),
            Daad.Zorgvuldig => Matchverloop.KiesOverdracht(dossier, eds, Overdracht.Afronden, wie, Nu),
            Daad.Stop => Matchverloop.Stop(dossier, eds, wie, Nu),
            _ => throw new InvalidOperationException($"{stap.Daad} is not a step of an aanvraag."),
        };
        var zeiJa = model.Eds.Count == (model.Duo ? 2 : 1) && model.Eds.All(e => model.Antwoorden[e] == AanbodStatus.Ja);
        var mag = stap.Daad switch
        {
            Daad.VulAan => model.VulAan(wie.Id),
            Daad.StelVoor => model.StelVoor(wie.Id, ed.Id),
            Daad.Duo => model.ZetDuo(wie.Id),
            Daad.NeemOver => model.NeemOver(wie.Id),
            Daad.Niemand => model.Niemand(wie.Id),
            Daad.Ja => model.Antwoord(wie.Id, AanbodStatus.Ja),
            Daad.Nee => model.Antwoord(wie.Id, AanbodStatus.Nee),
            Daad.Overleg => model.Antwoord(wie.Id, AanbodStatus.Overleg),
            Daad.Aanvaard => model.Aanvaard(wie.Id),
            Daad.TrekIn => model.TrekIn(wie.Id),
            Daad.RondAf => model.RondAf(wie.Id),
            Daad.Klik => model.Klik(wie.Id, ja: true),
            Daad.NogEenKeer => model.Klik(wie.Id, ja: false),
            Daad.Anders => model.Anders(wie.Id),
            Daad.Wacht => model.Wacht(wie.Id),
            Daad.Verder => model.Verder(wie.Id),
            Daad.Vervanger => model.DraagOver(wie.Id, Overdracht.Vervanger),
            Daad.Wachten => model.DraagOver(wie.Id, Overdracht.Wachten),
            Daad.Zorgvuldig => model.DraagOver(wie.Id, Overdracht.Afronden),
            Daad.Stop => model.Stop(wie.Id),
            _ => model.GeefTerug(wie.Id),
        };
        Assert.True(
            mag == uitkomst is Uitkomst<Wijziging>.Gelukt,
            $"{stap.Daad} by {wie.Id} about {ed.Id}: the model says {mag}, the domain {uitkomst}.");
        if (uitkomst is Uitkomst<Wijziging>.Gelukt gelukt)
        {
            Assert.True(stap.Daad != Daad.Aanvaard || zeiJa, "A match without a ja.");
            ControleerGelukt(dossier, gelukt);
            foreach (var gewijzigd in gelukt.Nieuw.Eds) _eds[gewijzigd.Wie.Id] = gewijzigd with { RustTot = null };
            _dossiers[stap.Aanvraag] = dossier.Na(_ => gelukt);
        }

        Vergelijk(_dossiers[stap.Aanvraag]!, model);
        return mag;
    }

    private Persoon Persoon(Stap stap) => stap.Wie switch
    {
        Rol.Vrager => Vragers[stap.Aanvraag],
        Rol.Kandidaat =>
            _dossiers[stap.Aanvraag] is { } dossier
                ? dossier.Open.LastOrDefault()?.Ed ?? dossier.Aanvraag.Eds.LastOrDefault() ?? Karin
                : Karin,
        Rol.Els => Els,
        Rol.Ravi => Ravi,
        Rol.Karin => Karin,
        Rol.Bram => Bram,
        _ => Joost,
    };

    private static Bericht Kaart(KaartSoort soort, Aanvraag aanvraag, string? extra, Ontvanger aan) =>
        new Bericht.ToonKaart(new Kaart(soort, aanvraag.Id.ToString(), extra), aan);
}
