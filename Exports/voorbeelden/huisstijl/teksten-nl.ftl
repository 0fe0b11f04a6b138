# Eigen woorden voor het blad. Links staat de naam van de tekst, rechts wat er staat.
# Alleen wat u hier opschrijft, wordt anders.

heading-summary = Hoe het met mij gaat
