using System.CommandLine;
using System.Globalization;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Gegevens;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Vergeten;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Beheer;

/// <summary>
/// The commands <c>export</c>, <c>vergeet</c> and <c>bewijs</c>: for who looks after the privacy of one person, also of somebody who left.
/// The bot may run meanwhile.
/// </summary>
public static class Persoonsopdrachten
{
    public const string Export = "export";
    public const string Vergeet = "vergeet";
    public const string Bewijs = "bewijs";

    private const string Entra = "De Entra-object-id van de persoon. Van een collega zonder Teams de id die in de pool staat.";

    public static Command MaakExport()
    {
        var (persoon, tenant, opslag) = (Persoon(), Persoonsplek.Tenant(), Persoonsplek.Waar());
        var naar = new Option<FileInfo>("--naar")
        {
            Description = "Het json-bestand dat gemaakt wordt.",
            HelpName = "bestand",
            Required = true,
        };
        var opdracht = new Command(Export, "Maakt een bestand met alles wat over iemand bewaard is.") { persoon, naar, tenant, opslag };
        opdracht.SetAction((gelezen, ct) => Opdracht.ProbeerAsync(gelezen, () => Persoonsplek.DoeAsync(
            gelezen.GetValue(opslag), gelezen.GetValue(tenant), async plek =>
        {
            var id = gelezen.GetRequiredValue(persoon);
            var gegevens = await new Gegevensblad(new Sporen(plek.Kluis), plek.Kluis).VanAsync(plek.TenantId, id, ct);
            var bestand = gelezen.GetRequiredValue(naar);
            await File.WriteAllTextAsync(bestand.FullName, Gegevensbestand.Maak(id, gegevens, plek.Kluis.Nu), ct);
            await gelezen.InvocationConfiguration.Output.WriteLineAsync(
                string.Create(CultureInfo.InvariantCulture, $"{gegevens.Count} dingen in {bestand.FullName}"));
            return null;
        }, ct)));
        return opdracht;
    }

    public static Command MaakVergeet()
    {
        var (persoon, tenant, opslag) = (Persoon(), Persoonsplek.Tenant(), Persoonsplek.Waar());
        var opdracht = new Command(
            Vergeet, "Zet klaar dat iemand vergeten wordt. De bot doet het zodra hij draait.") { persoon, tenant, opslag };
        opdracht.SetAction((gelezen, ct) => Opdracht.ProbeerAsync(gelezen, () => Persoonsplek.DoeAsync(
            gelezen.GetValue(opslag), gelezen.GetValue(tenant), async plek =>
        {
            var nummer = await ZetKlaarAsync(plek, gelezen.GetRequiredValue(persoon), ct);
            await gelezen.InvocationConfiguration.Output.WriteLineAsync(
                $"Klaargezet. Met 'bewijs {nummer}' zie je of het gedaan is. Bewaar dat nummer.");
            return null;
        }, ct)));
        return opdracht;
    }

    public static Command MaakBewijs()
    {
        var (tenant, opslag) = (Persoonsplek.Tenant(), Persoonsplek.Waar());
        var nummer = new Argument<string>("nummer") { Description = "Het nummer dat bij het vergeten gegeven is, zoals VG-7K3Q-9XHD." };
        var opdracht = new Command(Bewijs, "Toont het bewijs dat iemand vergeten is. Daarin staat niet wie.") { nummer, tenant, opslag };
        opdracht.SetAction((gelezen, ct) => Opdracht.ProbeerAsync(gelezen, () => Persoonsplek.DoeAsync(
            gelezen.GetValue(opslag), gelezen.GetValue(tenant), async plek =>
        {
            var rij = await plek.Kluis.LeesAsync<Bewijs>(
                Tabel.Wijkteams, plek.TenantId, Sleutel.Bewijs(gelezen.GetRequiredValue(nummer).Trim().ToUpperInvariant()), ct);
            if (rij is null) return "Er is geen bewijs met dit nummer. Het is nog niet klaar, of langer dan een jaar geleden.";
            foreach (var (wat, hoeveel) in Cards.Teksten.Bewijsregels(rij.Waarde.Beeld))
            {
                await gelezen.InvocationConfiguration.Output.WriteLineAsync($"{wat}: {hoeveel}");
            }

            return null;
        }, ct)));
        return opdracht;
    }

    /// <summary>The same row and wekker as when the person asks for it; asked twice it is the same.</summary>
    private static async Task<string> ZetKlaarAsync(Persoonsplek plek, string persoonId, CancellationToken ct)
    {
        var (tenantId, opslag, kluis) = plek;
        var eigen = Sporen.Eigen(tenantId, persoonId);
        var nieuw = Vergeetopdracht.Nieuw(kluis.Nu);
        var wekker = new Wekker(WekkerSoort.VergeetMij, persoonId, kluis.Nu);
        var gezet = await kluis.BewaarAsync(new Beurt(eigen).Voeg(Sleutel.VergeetRij, nieuw), ct);
        await opslag.WriteAsync(Tabel.Wekkers, [new TableWrite.Insert(Wekkerdienst.Rij(tenantId, wekker))], ct);
        if (gezet.Succeeded) return nieuw.Nummer;
        var eerder = await kluis.LeesAsync<Vergeetopdracht>(eigen.Tabel, eigen.Sleutel, Sleutel.VergeetRij, ct);
        return eerder?.Waarde.Nummer ?? nieuw.Nummer;
    }

    private static Option<string> Persoon() => new("--persoon") { Description = Entra, HelpName = "id", Required = true };
}
