using System.Globalization;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host;

/// <summary>The settings of mail: whether they hold together, and what the bot does with them.</summary>
internal static class Mailstelling
{
    private const int Meteen = 465;

    public static Mailkeuze Lees(Instellingen instellingen)
    {
        var mail = instellingen.Mail;
        if (mail.Server.Length == 0) return new(Gekozen: null);
        if (Poort(mail) is not { } poort || Paginastelling.Adres(instellingen.Pagina) is not { } pagina)
        {
            throw new InvalidOperationException("The settings were not validated.");
        }

        return new(
            new Mailinstelling(mail.Server, poort, poort == Meteen, mail.Gebruiker, mail.Wachtwoord, mail.Afzender, pagina));
    }

    /// <summary>One sentence per mistake, for whoever runs the bot.</summary>
    public static IEnumerable<string> Fouten(Instellingen instellingen)
    {
        var mail = instellingen.Mail;
        if (mail.Server.Length == 0)
        {
            if (mail.Afzender.Length > 0 || mail.Gebruiker.Length > 0)
            {
                yield return "Mail:Server is leeg, maar er staat wel iets bij Mail. Vul de mailserver in, of laat alles leeg.";
            }

            yield break;
        }

        if (Uri.CheckHostName(mail.Server) == UriHostNameType.Unknown)
        {
            yield return "Mail:Server is geen naam van een mailserver. Vul iets in als 'smtp.gemeente.nl'.";
        }

        if (Poort(mail) is null) yield return $"Mail:Poort is '{mail.Poort}', maar moet een getal tussen 1 en 65535 zijn.";
        if (Mailadres.Lees(mail.Afzender) is null) yield return "Mail:Afzender moet een e-mailadres zijn.";
        if (mail.Gebruiker.Length > 0 && mail.Wachtwoord.Length == 0) yield return "Mail:Wachtwoord is leeg, maar Mail:Gebruiker niet.";
        if (instellingen.Pagina.Adres.Length == 0)
        {
            yield return "Pagina:Adres is leeg, maar mail heeft het nodig: het https-adres waar mensen de bot in een browser bereiken.";
        }
    }

    private static int? Poort(Instellingen.MailInstellingen mail) =>
        int.TryParse(mail.Poort, NumberStyles.None, CultureInfo.InvariantCulture, out var poort) && poort is > 0 and <= ushort.MaxValue
        ? poort
        : null;
}
