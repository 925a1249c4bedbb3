using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>The picture of a wijkteam: what was on the agenda, what came of it, what was asked. No person, and no other team.</summary>
public static class CijferKaart
{
    private const string Titel = "Cijfers van je team";
    private const string Faseblok = "fase";

    /// <param name="team">The wijkteam.</param>
    /// <param name="beeld">Its figures.</param>
    /// <param name="leidt">Who looks leads it, in the own chat: the phase can be corrected and the question of this week is near.</param>
    /// <param name="andere">The other wijkteams of who looks.</param>
    /// <param name="melding">Notice on top.</param>
    public static Kaartbeeld Maak(
        Wijkteam team, Teambeeld beeld, bool leidt = false, IReadOnlyList<Wijkteam>? andere = null, Melding? melding = null) => Kaart(
            new Kaartkop(IconName.DataBarVertical, Titel, team.Naam),
            melding,
            [
                .. Agenda(beeld),
                .. Gevolgen(beeld),
                .. Vragen(beeld.Vragen, Teksten.Vraagtelling(beeld.Vragen.Aantal)),
                .. Teksten.Mensen(beeld.Cijfer).Select(zin => Vervolg(zin)),
                .. Fase(team, beeld, leidt),
                Acties.Rij(
                [
                    leidt ? Knop("Vraag van deze week", Verbs.BorgingTonen, new(Soorten.Borging, "", 0)) : null,
                    .. (andere ?? []).Select(a => Knop($"Cijfers van {a.Naam}", Verbs.CijfersTonen, Actiedata.Cijfers(a))),
                ]),
                Voet(Teksten.CijferVoet),
            ],
            $"De cijfers van {team.Naam}. {Teksten.Keren(beeld)}");

    /// <summary>For the coördinatoren of a pool.</summary>
    /// <param name="naam">Of the pool.</param>
    public static Kaartbeeld VanPool(string naam, Poolcijfers beeld) => Kaart(
        new Kaartkop(IconName.DataBarVertical, "Cijfers van de pool", naam),
        null,
        [
            Vervolg(Teksten.Wachten(beeld.Wachten)),
            .. Vragen(beeld.Vragen, Teksten.Poolvragen(beeld.Vragen.Aantal)),
            .. beeld.Themas.Count == 0
                ? []
                : new CardElement[]
                {
                    Vet("Gevraagd, en hoeveel mensen het kennen"),
                    Inhoud.Feiten(beeld.Themas.Select(t => new Fact(
                        Teksten.Hoofdletter(Teksten.Thema(t.Thema)), Teksten.GevraagdEnMensen(t.Gevraagd, t.Mensen)))),
                },
            Teksten.Poolzoekt([.. beeld.Tekort]) is { } zoekt ? Vervolg(zoekt) : null,
            Voet(Teksten.CijferPoolVoet),
        ],
        $"De cijfers van {naam}. {Teksten.Wachten(beeld.Wachten)}");

    /// <summary>Nobody here is in a wijkteam that the bot knows.</summary>
    /// <param name="archief">Name of the own wijkteam that was put away in Teams, or null.</param>
    public static Kaartbeeld GeenTeam(string? archief = null) => Kaart(
        new Kaartkop(IconName.DataBarVertical, Titel), null, [Alinea(Teksten.ZonderCijfers(archief)), Voet(Teksten.CijferVoet)],
        Teksten.ZonderCijfers(archief));

    private static IEnumerable<CardElement> Agenda(Teambeeld beeld)
    {
        yield return Vet($"Ervaringsdeskundigheid op de agenda, de laatste {Teksten.Getal(Teambeeld.AantalWeken)} weken");
        if (beeld.Weken.Count > 0)
        {
            yield return new TextBlock(string.Join(' ', beeld.Weken.Select(w => Teksten.Stip(w.Stip))))
            {
                Size = TextSize.Large,
                Color = TextColor.Accent,
                Spacing = Spacing.Small,
            };
            yield return Rustig(Teksten.Stippen(beeld)) with { Spacing = Spacing.Small };
        }

        yield return Vervolg(Teksten.Keren(beeld));
    }

    private static IEnumerable<CardElement> Gevolgen(Teambeeld beeld) => beeld.Gevolgen.Count == 0
        ? []
        :
        [
            Vet("Wat eruit kwam"),
            .. MetWoorden(
                new HorizontalBarChart("Wat eruit kwam", [.. beeld.Gevolgen.Select(g => new ChartPoint(Teksten.Naam(g.Gevolg), g.Keer))])),
        ];

    private static IEnumerable<CardElement> Vragen(Vraagverdeling vragen, string telling)
    {
        yield return Vet("Vragen en mensen");
        yield return Vervolg(telling);
        if (vragen.Standen.Count > 0)
        {
            ChartPoint[] standen = [.. vragen.Standen.Select(s => new ChartPoint(Teksten.Naam(s.Stand), s.Aantal))];
            foreach (var element in MetWoorden(new DonutChart("Waar de vragen zijn", standen))) yield return element;
        }
        else if (vragen.Aantal > 0)
        {
            yield return Rustig(Teksten.TeWeinigMensen) with { Spacing = Spacing.Small };
        }

        if (vragen.Themas.Count > 0) yield return Vervolg(Teksten.Themaverdeling(vragen.Themas));
    }

    private static IEnumerable<CardElement> Fase(Wijkteam team, Teambeeld beeld, bool leidt)
    {
        yield return Vet(Teksten.Naam(beeld.Fase));
        yield return Vervolg(Teksten.FaseWaarom(beeld, leidt));
        if (!leidt) yield break;
        yield return Knoppen(new ActionToggleVisibility("Klopt dit niet?", [Faseblok]));
        yield return new Container(
        [
            Rustig(Teksten.FaseUitleg),
            .. Acties.Lijst(
                Enum.GetValues<Fase>().Where(f => f != beeld.Fase).Select(f => (Fase?)f).Concat(beeld.FaseGekozen ? [null] : [])
                    .Select(f => Knop(Teksten.FaseKnop(f), Verbs.FaseKiezen, Actiedata.Cijfers(team, f)))),
        ])
        {
            Id = Faseblok,
            IsVisible = false,
        };
    }

    private static CardElement[] MetWoorden(Figure figuur) => [figuur, figuur.InWords()];
}
