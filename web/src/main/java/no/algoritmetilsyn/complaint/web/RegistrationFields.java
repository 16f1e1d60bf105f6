package no.algoritmetilsyn.complaint.web;

import no.algoritmetilsyn.algorithm.AlgorithmRow;

/** What a member of the staff has typed for somebody else. */
public class RegistrationFields {

    private String channel;
    private AlgorithmRow algorithm;
    private String organisationNumber;
    private String description;
    private String text;
    private String affected;
    private String wantedOutcome;
    private String language = "nb";
    private String contact;
    private String name;
    private String email;
    private String phone;
    private String address;

    /** All of it in one text, equal for equal forms. */
    String body() {
        return String.join(
                "\u001f",
                text(channel),
                text(algorithm),
                text(organisationNumber),
                text(description),
                text(text),
                text(affected),
                text(wantedOutcome),
                text(language),
                text(contact),
                text(name),
                text(email),
                text(phone),
                text(address));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** How it came in, as chosen. */
    public String getChannel() {
        return channel;
    }

    /** Called by Faces. */
    public void setChannel(String channel) {
        this.channel = channel;
    }

    /** The algorithm chosen from the register, or null. */
    public AlgorithmRow getAlgorithm() {
        return algorithm;
    }

    /** Called by Faces. */
    public void setAlgorithm(AlgorithmRow algorithm) {
        this.algorithm = algorithm;
    }

    /** Number of the organisation, as typed. */
    public String getOrganisationNumber() {
        return organisationNumber;
    }

    /** Called by Faces. */
    public void setOrganisationNumber(String organisationNumber) {
        this.organisationNumber = organisationNumber;
    }

    /** What it is about, as typed. */
    public String getDescription() {
        return description;
    }

    /** Called by Faces. */
    public void setDescription(String description) {
        this.description = description;
    }

    /** What happened, as typed. */
    public String getText() {
        return text;
    }

    /** Called by Faces. */
    public void setText(String text) {
        this.text = text;
    }

    /** Whom it has hit and how, as typed. */
    public String getAffected() {
        return affected;
    }

    /** Called by Faces. */
    public void setAffected(String affected) {
        this.affected = affected;
    }

    /** What the complainant wants, as typed. */
    public String getWantedOutcome() {
        return wantedOutcome;
    }

    /** Called by Faces. */
    public void setWantedOutcome(String wantedOutcome) {
        this.wantedOutcome = wantedOutcome;
    }

    /** Tag of the language the complainant is written to in. */
    public String getLanguage() {
        return language;
    }

    /** Called by Faces. */
    public void setLanguage(String language) {
        this.language = language;
    }

    /** Whether the complainant is anonymous, as chosen. */
    public String getContact() {
        return contact;
    }

    /** Called by Faces. */
    public void setContact(String contact) {
        this.contact = contact;
    }

    /** Name, as typed. */
    public String getName() {
        return name;
    }

    /** Called by Faces. */
    public void setName(String name) {
        this.name = name;
    }

    /** Address for electronic mail, as typed. */
    public String getEmail() {
        return email;
    }

    /** Called by Faces. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** Telephone number, as typed. */
    public String getPhone() {
        return phone;
    }

    /** Called by Faces. */
    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** Postal address, as typed. */
    public String getAddress() {
        return address;
    }

    /** Called by Faces. */
    public void setAddress(String address) {
        this.address = address;
    }
}
