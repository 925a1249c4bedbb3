using NodaTime;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Cards.Pagina;
using TeamsHerstelBot.Host.Brieven;
using TeamsHerstelBot.Host.Gegevens;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Vergeten;

namespace TeamsHerstelBot.Host.Pagina;

/// <summary>
/// The receipt for who has no chat to read it in: behind a link of its own, since by then there is no device of theirs. Neither the link
/// nor the receipt says who it was.
/// </summary>
public sealed class Bewijspagina(Zegel zegel, Kluis kluis)
{
    public const string Pad = "/ed/bewijs/";
    private const string Gebruik = "bewijs";

    private static readonly Duration Duur = Duration.FromDays(30);

    /// <summary>The link, for who is being forgotten; nothing for anybody else.</summary>
    public async Task<string> LinkAsync(string tenantId, string persoonId, CancellationToken ct)
    {
        var eigen = Sporen.Eigen(tenantId, persoonId);
        return await kluis.LeesAsync<Vergeetopdracht>(eigen.Tabel, eigen.Sleutel, Sleutel.VergeetRij, ct) is { Waarde.Nummer: var nummer }
            ? Paginaopmaak.Link(Pad + zegel.Zet(Gebruik, Duur, tenantId, nummer), "Bekijk het bewijs")
            : "";
    }

    /// <summary>Null for what is no link of ours, or too old.</summary>
    public async Task<string?> ToonAsync(string link, CancellationToken ct)
    {
        if (zegel.Lees(Gebruik, link) is not [var tenantId, var nummer]) return null;
        var rij = await kluis.LeesAsync<Bewijs>(Tabel.Wijkteams, tenantId, Sleutel.Bewijs(nummer), ct);
        var beeld = rij is null ? VergeetKaart.Bezig(nummer, opPagina: true) : VergeetKaart.Klaar(rij.Waarde.Beeld, opPagina: true);
        return Paginaopmaak.Pagina(beeld.Titel, new Kaartpagina("/ed/klik", "", 0).Html(beeld));
    }
}
